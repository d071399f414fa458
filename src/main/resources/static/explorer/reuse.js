import { ask } from './api.js';
import { h, address, label, section, documentLink } from './dom.js';
import { evidence } from './evidence.js';

const END = 'id number title collected issuedOn jurisdiction { name }';
const WORDS = 'kind start end quote where source { id name }';
const REUSES = `query($id: ID!) { document(id: $id) {
  reuses { cited share source { ${END} } passages { share } }
  reusedBy { cited share document { ${END} } passages { share } } } }`;

/** What a document took from others, and others from it; nothing where there is none. */
export async function handedDown(id) {
  const { document: found } = await ask(REUSES, { id });
  if (!found || !found.reuses.length && !found.reusedBy.length) return null;
  return section('沿用的原话', 'Words handed down', h('div', { class: 'lineage' },
    list('出自', 'from', found.reuses, r => r.source, r => ({ document: id, source: r.source.id })),
    list('为后来者沿用', 'taken over by', found.reusedBy, r => r.document, r => ({ document: r.document.id, source: id }))));
}

function list(chinese, english, reuses, end, pair) {
  return h('div', {}, h('h3', {}, label(chinese, english)),
    reuses.length ? null : h('p', { class: 'none' }, '—'),
    h('ul', { class: 'chain' }, reuses.map(r => h('li', {}, documentLink(end(r)), ' ', cited(r),
      h('p', {}, [end(r).jurisdiction && end(r).jurisdiction.name, end(r).title].filter(Boolean).join(' · ')),
      h('a', { href: address('reuse', pair(r)) }, `${r.passages.length} 处，占正文 ${percent(r.share)} `,
        h('small', { lang: 'en' }, 'side by side'))))));
}

function cited(reuse) {
  return reuse.cited
    ? h('small', { class: 'tag' }, '有引用 cited')
    : h('small', { class: 'tag hole' }, '未引用 not cited');
}

const percent = share => (share * 100).toFixed(share < 0.1 ? 1 : 0) + '%';

const COMPARISON = `query($document: ID!, $source: ID!) { reuseComparison(document: $document, source: $source) {
  cited share document { ${END} } source { ${END} }
  passages { share quote { ${WORDS} } origin { ${WORDS} } diff { op text } } dropped { ${WORDS} } added { ${WORDS} } } }`;

/** Two documents side by side: what the later took over, changed, left out and added. */
export async function reuse(parameters) {
  const { reuseComparison: found } = await ask(COMPARISON, {
    document: parameters.get('document'), source: parameters.get('source') });
  if (!found) return h('p', { class: 'none' }, '没有沿用的原话 · No words handed down');
  return [
    h('h1', {}, label('沿用的原话', 'Words handed down')),
    h('p', {}, documentLink(found.document), ' ', found.document.title),
    h('p', {}, '沿用了 ', documentLink(found.source), ' ', found.source.title, ' ', cited(found)),
    h('p', {}, `${found.passages.length} 处，占正文 ${percent(found.share)}。`, h('small', { lang: 'en' },
      'Derived from the words of both: names, formulas and what eight documents or more share do not count.')),
    h('table', { class: 'diff' },
      h('thead', {}, h('tr', {}, [found.source, found.document].map(d => h('th', { scope: 'col' }, documentLink(d))))),
      h('tbody', {}, found.passages.map(p => h('tr', {},
        h('td', { 'data-label': found.source.number || '' }, words(p.diff, 'DELETE', 'del'), evidence(p.origin, false)),
        h('td', { 'data-label': found.document.number || '' }, words(p.diff, 'INSERT', 'ins'), evidence(p.quote, false)))))),
    clauses('没有沿用的', 'left out', found.source, found.dropped),
    clauses('自己写的', 'its own', found.document, found.added),
  ];
}

function words(diff, op, tag) {
  return diff.filter(part => part.op === 'EQUAL' || part.op === op)
    .map(part => part.op === 'EQUAL' ? part.text : h(tag, {}, part.text));
}

function clauses(chinese, english, of, list) {
  return list.length ? h('details', {}, h('summary', {}, label(chinese, english), ` ${list.length} · `, of.number || of.title),
    h('ul', {}, list.map(clause => h('li', {}, evidence({ ...clause, where: null }))))) : null;
}
