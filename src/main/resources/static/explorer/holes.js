import { ask, placeCode, typedPlaces, EVIDENCE } from './api.js';
import { h, address, label, table, documentLink } from './dom.js';
import { evidence } from './evidence.js';
import { relation, RELATION } from './time.js';

const HOLES = `query($within: String, $after: String) { holes(within: $within, first: 50, after: $after) { totalCount
  pageInfo { hasNextPage endCursor }
  edges { node { documents citations asBasis document { id number title collected level jurisdiction { name } }
    citedBy { role ${RELATION} citing { id number title } ${EVIDENCE} } } } } }`;
const COLUMNS = [['文件', 'document'], ['被几份引用', 'cited by'], ['其中作依据', 'as basis'], ['谁引用，原话', 'who cites it, in the very words']];

/** What to collect next: documents that others cite and nobody has collected. */
export async function holes(parameters) {
  const within = parameters.get('within') || null;
  const body = h('div', {});
  const more = h('button', { type: 'button', class: 'more', onclick: () => load(more.dataset.after) }, '更多 More');
  let total = 0;
  async function load(after) {
    const { holes: page } = await ask(HOLES, { within, after });
    total = page.totalCount;
    const rows = page.edges.map(({ node }) => row(node));
    const filled = body.querySelector('tbody');
    if (filled) filled.append(...table(COLUMNS, rows).querySelectorAll('tbody tr'));
    else body.append(rows.length ? table(COLUMNS, rows) : h('p', { class: 'none' }, '没有 · None'));
    more.dataset.after = page.pageInfo.endCursor;
    more.hidden = !page.pageInfo.hasNextPage;
  }
  await load(null);
  return [h('h1', {}, label('下一步收集什么', 'What to collect next'), ' ', h('small', {}, `${total} 份`)),
    form(await typedPlaces(within ? [within] : [])), body, more];
}

function form(where) {
  const refuse = h('p', { class: 'refused', role: 'alert' });
  return h('form', { class: 'ask', onsubmit: async event => {
    event.preventDefault();
    try {
      location.hash = address('holes', { within: await placeCode(new FormData(event.target).get('where')) });
    } catch (error) {
      refuse.textContent = error.message;
    }
  } },
  h('label', { class: 'field' }, h('span', {}, label('哪里的文件引用', 'Cited in')),
    h('input', { name: 'where', value: where, placeholder: '全部 all · 江苏省' })), h('button', {}, '查看 Show'), refuse);
}

function row(hole) {
  const it = hole.document;
  const first = hole.citedBy.slice(0, 3);
  return [[documentLink(it), it.number && it.title ? h('p', {}, it.title) : null, it.jurisdiction ? h('small', {}, it.jurisdiction.name) : null],
    `${hole.documents}`, `${hole.asBasis}`,
    [first.map(c => h('p', {}, documentLink(c.citing), ' ', relation(c), ' ', evidence({ ...c.evidence, where: null }))),
      hole.citedBy.length > first.length ? h('small', {}, hole.citedBy.slice(3).map(c => [' ', documentLink(c.citing)])) : null]];
}
