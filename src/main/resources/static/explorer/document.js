import { ask, EVIDENCE } from './api.js';
import { h, address, label, section, table, documentLink, agencyLink, joined, LEVELS, ROLES } from './dom.js';
import { evidence } from './evidence.js';
import { answering, statement } from './who.js';
import { WHY, party, why } from './identity.js';
import { badge, changes, relation, CHANGES, RELATION } from './time.js';
import { FINDING, findingList } from './findings.js';
import { handedDown } from './reuse.js';

const LINEAGE = `documents { id number title collected issuedOn level jurisdiction { name } inForce { state reason explanation } }
  citations { depth role ${RELATION} citing { id number title } cited { id number title collected } ${EVIDENCE} }
  attachments { depth attached { id number title } carrier { id number title } ${EVIDENCE} }`;
const DOCUMENT = `query($id: ID!) { document(id: $id) {
  id number title kind level issuedOn publishedOn validity indexNumber subject collected addressees
  jurisdiction { code name path { code name } } issuedBy { asWritten agency { id name } mention { reason } ${WHY} }
  attachedTo { id number title collected } attachments { id number title collected }
  ${CHANGES}
  citations { role ${RELATION} asWritten cited { id number title collected } ${EVIDENCE} }
  mechanism { id name declaredMembers lead { asWritten agency { id name } mention { reason } ${WHY} }
    office { asWritten agency { id name } mention { reason } ${WHY} } members { asWritten agency { id name } ${WHY} } people { role post asWritten person { id name } agency { id name } ${WHY} ${EVIDENCE} } }
  duties { id statement section assignments { asWritten lead agency { id name } ${WHY} evidence { kind } } ${EVIDENCE} }
  tasks { id heading statement section assignments { asWritten lead agency { id name } ${WHY} evidence { kind } } ${EVIDENCE} }
  findings { ${FINDING} } mentions { text state reason ${EVIDENCE} }
  sources { id name mediaType ingestedAt curated }
  up: lineage(direction: ANCESTORS, attachments: true) { ${LINEAGE} } down: lineage(direction: DESCENDANTS, attachments: true) { ${LINEAGE} } } }`;

export async function documentPage(parameters) {
  const { document: doc } = await ask(DOCUMENT, { id: parameters.get('id') });
  if (!doc) return h('p', { class: 'none' }, '图中没有这份文件 · No such document in the graph');
  return [
    h('h1', {}, doc.title || doc.number, ' ', badge(doc.inForce)),
    doc.collected ? null : h('p', { class: 'hole-note' }, '这份文件还没有收集到，只知道别的文件引用了它。 ',
      h('small', { lang: 'en' }, 'Not collected yet; known only because others cite it.')),
    facts(doc), changes(doc),
    lineage(doc),
    await handedDown(doc.id),
    doc.mechanism && mechanism(doc.mechanism),
    section('职责', 'Duties', doc.duties.length && table([['单位', 'unit'], ['职责，原话', 'duty, in the very words']],
      doc.duties.map(d => [answering(d.assignments), statement(d)]))),
    section('任务', 'Tasks', doc.tasks.length && table([['任务', 'task'], ['责任单位', 'units'], ['原话', 'the very words']],
      doc.tasks.map(t => [h('b', {}, t.heading || t.section.at(-1)), answering(t.assignments), statement(t)]))),
    section('其他引用', 'Also cites', references(doc)),
    section('核查', 'Findings', findingList(doc.findings)),
    section('未能确定的提法', 'Unresolved mentions', doc.mentions.length && h('ul', {}, doc.mentions.map(m =>
      h('li', {}, `「${m.text}」`, m.reason, evidence(m.evidence, false))))),
    section('来源', 'Sources', doc.sources.length && h('ul', {}, doc.sources.map(s =>
      h('li', {}, s.name, ' ', h('small', {}, [s.mediaType, s.curated ? '人工整理 curated' : null].filter(Boolean).join(' · ')))))),
  ];
}

function facts(doc) {
  const rows = [
    ['文号', 'number', doc.number], ['文种', 'kind', doc.kind],
    ['发文机关', 'issuer', joined(doc.issuedBy.map(a => h('span', {}, party(a))))],
    ['地方', 'place', doc.jurisdiction && doc.jurisdiction.path.map(p => p.name).join(' › ')],
    ['层级', 'level', LEVELS[doc.level]], ['成文日期', 'issued', doc.issuedOn], ['发布日期', 'published', doc.publishedOn],
    ['有效性', 'validity', doc.validity], ['索引号', 'index', doc.indexNumber], ['主题', 'subject', doc.subject],
    ['主送', 'addressed to', doc.addressees.join('、')],
    ['附于', 'attached to', documentLink(doc.attachedTo)], ['附件', 'attachments', joined(doc.attachments.map(documentLink))],
  ].filter(([, , value]) => value && value.length !== 0);
  return h('dl', { class: 'facts' }, rows.map(([zh, en, value]) => [h('dt', {}, label(zh, en)), h('dd', {}, value)]));
}

function lineage(doc) {
  return section('来龙去脉', 'Lineage', doc.up.documents.length || doc.down.documents.length
    ? h('div', { class: 'lineage' },
        chain('依据', 'rests on', doc.up, c => c.cited, a => a.carrier),
        chain('被据以制定', 'rests on this', doc.down, c => c.citing, a => a.attached))
    : null);
}

function chain(chinese, english, reached, end, tied) {
  const byId = new Map(reached.documents.map(d => [d.id, d]));
  const seen = new Set();
  return h('div', {}, h('h3', {}, label(chinese, english)),
    reached.documents.length ? null : h('p', { class: 'none' }, '—'),
    h('ul', { class: 'chain' }, reached.citations.filter(c => byId.has(end(c).id) && !seen.has(end(c).id) && seen.add(end(c).id)).map(c => {
      const other = byId.get(end(c).id);
      return h('li', { class: 'depth' + Math.min(c.depth, 4) }, documentLink(other),
        other.collected === false ? h('small', { class: 'tag hole' }, '未收集 not collected') : null,
        ' ', relation(c), ' ', badge(other.inForce),
        h('p', {}, [other.jurisdiction && other.jurisdiction.name, other.title].filter(Boolean).join(' · ')),
        evidence({ ...c.evidence, where: c.depth > 1 ? c.evidence.where : null }),
        c.relation && c.relationEvidence && c.relationEvidence.quote !== c.evidence.quote
          ? [' ', evidence({ ...c.relationEvidence, where: null })] : null);
    }), reached.attachments.filter(a => byId.has(tied(a).id) && !seen.has(tied(a).id) && seen.add(tied(a).id)).map(a =>
      h('li', { class: 'depth' + Math.min(a.depth, 4) }, documentLink(tied(a)), ' ',
        h('span', { class: 'tag' }, label('附件', 'attachment')), h('p', {}, tied(a).title),
        a.evidence.source ? h('small', {}, label('同载于', 'printed together in'), ' ', a.evidence.source.name) : null))));
}

function references(doc) {
  const basis = new Set(doc.up.citations.map(c => c.cited.id));
  const others = doc.citations.filter(c => !basis.has(c.cited.id));
  return others.length && h('ul', {}, others.map(c => h('li', {}, documentLink(c.cited), ' ', relation(c), ' ',
    evidence(c.relationEvidence || c.evidence))));
}

function mechanism(it) {
  const rows = [['牵头', 'led by', party(it.lead)], ['办公室', 'office at', party(it.office)],
    ['成员单位', 'members', [joined(it.members.map(m => h('span', {}, agencyLink(m.agency, m.asWritten) || m.asWritten, why(m.resolution)))),
      it.declaredMembers ? h('small', {}, `（文中称 ${it.declaredMembers} 个，列出 ${it.members.length} 个）`) : null]],
  ].filter(([, , value]) => value && [value].flat(9).filter(Boolean).length);
  return section('协调机制', 'Mechanism', h('p', {}, h('b', {}, it.name)),
    h('dl', { class: 'facts' }, rows.map(([zh, en, value]) => [h('dt', {}, label(zh, en)), h('dd', {}, value)])),
    it.people.length && table([['姓名', 'name'], ['角色', 'role'], ['单位职务', 'post'], ['原话', 'the very words']], it.people.map(p => [
      h('a', { href: address('people', { name: p.person.name }) }, p.person.name), label(...ROLES[p.role]),
      [agencyLink(p.agency, p.asWritten) || p.asWritten, why(p.resolution)], evidence({ ...p.evidence, where: null })])));
}

const DOCUMENTS = `query($filter: DocumentFilter) { documents(filter: $filter, first: 100) { totalCount
  edges { node { id number title issuedOn collected level jurisdiction { name } } } } }`;

export async function documents(parameters) {
  const hole = parameters.get('collected') === 'no';
  const { documents: found } = await ask(DOCUMENTS, { filter: { collected: !hole } });
  return [
    h('h1', {}, label(hole ? '被引用而未收集的文件' : '文件', hole ? 'Cited, not collected' : 'Documents'), ' ', h('small', {}, `${found.totalCount} 份`)),
    h('p', {}, h('a', { href: address('documents', hole ? {} : { collected: 'no' }) }, hole ? '已收集的 Collected' : '被引用而未收集的 Cited, not collected'),
      ' · ', h('a', { href: address('holes') }, '下一步收集什么 What to collect next')),
    table([['文号', 'number'], ['标题', 'title'], ['地方', 'place'], ['成文日期', 'issued']], found.edges.map(({ node }) => [
      documentLink(node), node.number ? node.title : '', node.jurisdiction ? node.jurisdiction.name : '', node.issuedOn || ''])),
  ];
}
