import { ask, EVIDENCE } from './api.js';
import { h, address, label, section, table, documentLink, agencyLink, joined, LEVELS, ROLES } from './dom.js';
import { evidence } from './evidence.js';
import { statement } from './who.js';
import { LINE, line, related } from './identity.js';
import { day, dayNote, asOf } from './time.js';

const AGENCIES = `query($filter: AgencyFilter, $after: String, $asOf: Date) { agencies(filter: $filter, first: 100, after: $after) { totalCount
  edges { node { id name families group asWritten jurisdiction { code name level } superior { id name } subordinates { id name }
    responsibilities(first: 1, asOf: $asOf) { totalCount } } } }
  families { name english } }`;

export async function agencies(parameters) {
  const family = parameters.get('family') || null;
  const text = parameters.get('text') || null;
  const { agencies: found, families } = await ask(AGENCIES, { filter: { family, text, asOf: asOf(parameters) }, asOf: asOf(parameters) });
  const pick = h('form', { class: 'ask', onsubmit: choose },
    h('label', { class: 'field' }, h('span', {}, label('职能', 'Family')), h('select', { name: 'family' },
      h('option', { value: '' }, '全部 all'),
      families.map(f => h('option', { value: f.name, selected: f.name === family }, `${f.name} ${f.english || ''}`)))),
    h('label', { class: 'field' }, h('span', {}, label('名称', 'Name')), h('input', { name: 'text', value: text, placeholder: '卫健委' })),
    day(parameters), h('button', {}, '查看 Show'));
  return [h('h1', {}, label('各级机构', 'Agencies across levels'), ' ', h('small', {}, `${found.totalCount} 个`)), pick, dayNote(parameters),
    table([['层级', 'level'], ['机构', 'agency'], ['上级对口', 'superior'], ['下级对口', 'subordinates'], ['职责任务', 'answers for']],
      found.edges.map(({ node }) => [
        node.jurisdiction ? LEVELS[node.jurisdiction.level] : '—',
        [agencyLink(node), node.group ? h('small', {}, ' 统称 collective') : null],
        agencyLink(node.superior) || '—', node.subordinates.length ? joined(node.subordinates.map(a => agencyLink(a))) : '—',
        String(node.responsibilities.totalCount)]))];
}

function choose(event) {
  event.preventDefault();
  const data = new FormData(event.target);
  location.hash = address('agencies', { family: data.get('family'), text: data.get('text'), asOf: data.get('asOf') });
}

const AGENCY = `query($id: ID!, $asOf: Date) { node(id: $id) { ... on Agency { id name asWritten families group ${LINE}
  jurisdiction { path { code name } } superior { id name } subordinates { id name }
  responsibilities(first: 100, asOf: $asOf) { totalCount edges { node { id heading statement section ${EVIDENCE} document { id number title } } } }
  memberships(asOf: $asOf) { asWritten mechanism { id name } document { id number title } }
  people(asOf: $asOf) { role post person { id name } mechanism { id name } document { id number title } ${EVIDENCE} }
  issued(first: 50, asOf: $asOf) { totalCount edges { node { id number title } } } } } }`;

export async function agency(parameters) {
  const { node } = await ask(AGENCY, { id: parameters.get('id'), asOf: asOf(parameters) });
  if (!node || !node.name) return h('p', { class: 'none' }, '图中没有这个机构 · No such agency in the graph');
  const facts = [
    ['地方', 'place', node.jurisdiction && node.jurisdiction.path.map(p => p.name).join(' › ')],
    ['职能', 'families', joined(node.families.map(f => h('a', { href: address('agencies', { family: f }) }, f)))],
    ['文中写作', 'as written', node.asWritten.join('、')],
    ['主管机关', 'belongs to', related(node, 'ORGAN')],
    ['附属机构', 'affiliates', related(node, 'AFFILIATE')],
    ['上级对口', 'superior', agencyLink(node.superior)],
    ['下级对口', 'subordinates', joined(node.subordinates.map(a => agencyLink(a)))],
    ['印发', 'issued', joined(node.issued.edges.map(e => documentLink(e.node)))],
    ['成员机制', 'member of', joined(node.memberships.map(m => m.document
      ? h('a', { href: address('document', { id: m.document.id }) }, m.mechanism ? m.mechanism.name : m.document.number) : null))],
  ].filter(([, , value]) => value && value.length !== 0);
  return [
    h('h1', {}, node.name), onDay(parameters), dayNote(parameters), node.group ? h('p', {}, h('span', { class: 'tag' }, '统称 collective')) : null,
    h('dl', { class: 'facts' }, facts.map(([zh, en, value]) => [h('dt', {}, label(zh, en)), h('dd', {}, value)])),
    section('沿革', 'The names of its day', line(node)),
    section('职责与任务', `Answers for · ${node.responsibilities.totalCount}`, node.responsibilities.edges.length
      && table([['什么，原话', 'what, in the very words'], ['文件', 'document']], node.responsibilities.edges.map(({ node: r }) =>
        [[r.heading ? h('b', { class: 'heading' }, r.heading) : null, statement(r)], documentLink(r.document)]))),
    section('人员', 'People', node.people.length && table(PEOPLE, node.people.map(p => [
      h('a', { href: address('people', { name: p.person.name }) }, p.person.name), label(...ROLES[p.role]), p.post || '',
      p.mechanism ? p.mechanism.name : '', [evidence({ ...p.evidence, where: null }), ' ', documentLink(p.document)]]))),
  ];
}

/** Asks for the same agency on a day. */
function onDay(parameters) {
  return h('form', { class: 'ask', onsubmit: event => {
    event.preventDefault();
    location.hash = address('agency', { id: parameters.get('id'), asOf: new FormData(event.target).get('asOf') });
  } }, day(parameters), h('button', {}, '查看 Show'));
}

const PEOPLE = [['姓名', 'name'], ['角色', 'role'], ['职务', 'post'], ['机制', 'mechanism'], ['原话', 'the very words']];
const PERSONS = `query($filter: PersonFilter) { people(filter: $filter, first: 100) { totalCount edges { node { id name
  appointments { role post asWritten agency { id name } mechanism { id name } document { id number title issuedOn } ${EVIDENCE} } } } } }`;

export async function people(parameters) {
  const name = parameters.get('name') || null;
  const role = parameters.get('role') || null;
  const { people: found } = await ask(PERSONS, { filter: { name, role } });
  const pick = h('form', { class: 'ask', onsubmit: event => {
    event.preventDefault();
    const data = new FormData(event.target);
    location.hash = address('people', { name: data.get('name'), role: data.get('role') });
  } },
  h('label', { class: 'field' }, h('span', {}, label('姓名', 'Name')), h('input', { name: 'name', value: name })),
  h('label', { class: 'field' }, h('span', {}, label('角色', 'Role')), h('select', { name: 'role' }, h('option', { value: '' }, '全部 all'),
    Object.entries(ROLES).map(([code, [zh, en]]) => h('option', { value: code, selected: code === role }, `${zh} ${en}`)))),
  h('button', {}, '查看 Show'));
  return [h('h1', {}, label('人员', 'People'), ' ', h('small', {}, `${found.totalCount} 人`)), pick,
    found.edges.length ? table(PEOPLE, found.edges.flatMap(({ node }) => node.appointments.map(p => [
      h('b', {}, node.name), label(...ROLES[p.role]), agencyLink(p.agency, p.asWritten) || p.asWritten || p.post || '', p.mechanism ? p.mechanism.name : '',
      [evidence({ ...p.evidence, where: null }), ' ', documentLink(p.document)]])))
    : h('p', { class: 'none' }, '图中没有 · Nobody in the graph')];
}
