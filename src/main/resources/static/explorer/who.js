import { ask, places, placeCode, typed, typedPlaces, EVIDENCE } from './api.js';
import { h, address, label, marked, table, documentLink, agencyLink, joined, LEVELS } from './dom.js';
import { evidence, kind } from './evidence.js';
import { day, dayNote, asOf } from './time.js';
import { why } from './identity.js';

/** Questions over words and places: of one place and below, or of several side by side. */
export function form(page, parameters, where = '') {
  const comparing = page === 'compare';
  const suggestions = h('datalist', { id: 'places' });
  const refuse = h('p', { class: 'refused', role: 'alert' });
  const place = h('input', { name: 'where', list: 'places', autocomplete: 'off', size: comparing ? 50 : 24,
    value: where, required: comparing,
    placeholder: comparing ? '南通市 连云港市 杜集区 青海省' : '全部 all · 江苏省',
    oninput: event => suggest(event.target, suggestions) });
  return h('form', { class: 'ask', onsubmit: event => submit(event, page, refuse) },
    field('事项', 'What', h('input', { name: 'text', maxlength: 1000, value: parameters.get('text'), placeholder: '备案' })),
    field(comparing ? '地方' : '地方及以下', comparing ? 'Places, by name or code' : 'Place and below', place), suggestions,
    comparing ? null : h('fieldset', {}, h('legend', {}, label('层级', 'Levels')),
      Object.entries(LEVELS).filter(([code]) => code !== 'TOWNSHIP').map(([code, name]) => h('label', { class: 'check' },
        h('input', { type: 'checkbox', name: 'level', value: code, checked: parameters.getAll('level').includes(code) }), name))),
    day(parameters), h('button', {}, comparing ? '对比 Compare' : '谁负责？ Who answers?'), refuse);
}

function field(chinese, english, input) {
  return h('label', { class: 'field' }, h('span', {}, label(chinese, english)), input);
}

let typing;
function suggest(input, list) {
  clearTimeout(typing);
  const word = input.value.split(/[\s,，、]+/).pop();
  if (!word) return;
  typing = setTimeout(async () => {
    const rest = input.value.slice(0, input.value.length - word.length);
    const found = await places(word);
    list.replaceChildren(...found.map(p => h('option', { value: rest + typed(p) },
      [p.name, p.parent && p.parent.name].filter(Boolean).join(' · '))));
  }, 200);
}

async function submit(event, page, refuse) {
  event.preventDefault();
  const data = new FormData(event.target);
  try {
    const named = data.get('where').split(/[\s,，、]+/).filter(Boolean);
    const codes = await Promise.all(named.map(placeCode));
    location.hash = page === 'compare'
      ? address(page, { text: data.get('text'), place: codes, asOf: data.get('asOf') })
      : address(page, { text: data.get('text'), within: codes[0], level: data.getAll('level'), asOf: data.get('asOf') });
    refuse.textContent = '';
  } catch (error) {
    refuse.textContent = error.message;
  }
}

const WHO = `query($filter: ResponsibilityFilter, $after: String) { responsibilities(filter: $filter, first: 30, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { __typename id heading statement section ${EVIDENCE} document { id number title }
    assignments { asWritten lead agency { id name jurisdiction { name } } evidence { kind } } } } } }`;

export async function who(parameters) {
  const filter = {
    text: parameters.get('text'), within: parameters.get('within'),
    levels: parameters.has('level') ? parameters.getAll('level') : null, asOf: asOf(parameters),
  };
  const found = h('div', {});
  const more = h('button', { type: 'button', class: 'more', onclick: () => load(more.dataset.after) }, '更多 More');
  let total = 0;
  async function load(after) {
    const { responsibilities: page } = await ask(WHO, { filter, after });
    total = page.totalCount;
    const rows = page.edges.map(({ node }) => row(node, filter.text));
    const body = found.querySelector('tbody');
    if (body) body.append(...table(COLUMNS, rows).querySelectorAll('tbody tr'));
    else found.append(rows.length ? table(COLUMNS, rows) : h('p', { class: 'none' }, '图中的文件没有写到。 The documents in the graph do not say.'));
    more.dataset.after = page.pageInfo.endCursor;
    more.hidden = !page.pageInfo.hasNextPage;
  }
  await load(null);
  return [h('h1', {}, label('谁负责', 'Who answers'), ' ', h('small', {}, `${total} 条`)),
    form('who', parameters, await typedPlaces(parameters.getAll('within'))), dayNote(parameters), found, more];
}

const COLUMNS = [['谁', 'who'], ['什么，原话', 'what, in the very words'], ['文件', 'document']];

function row(node, words) {
  return [
    answering(node.assignments),
    [node.heading ? h('b', { class: 'heading' }, marked(node.heading, words)) : null, statement(node, words)],
    documentLink(node.document),
  ];
}

/** Who answers, the lead and what is only derived marked as such. */
export function answering(assignments) {
  return joined(assignments.map(a => h('span', { class: a.lead ? 'lead' : null },
    agencyLink(a.agency, a.asWritten) || a.asWritten, why(a.resolution), a.lead ? h('small', {}, '牵头') : null,
    a.evidence.kind === 'DERIVED' ? kind(a.evidence) : null)));
}

/** The words as the record has them where nothing is quoted, else the quote. */
export function statement(node, words = null) {
  return node.evidence.quote
    ? evidence({ ...node.evidence, where: null }, true, words)
    : [h('p', { class: 'statement' }, marked(node.statement, words)), evidence(node.evidence)];
}

const COMPARE = `query($text: String, $places: [String!]!, $asOf: Date) {
  responsibilityMatrix(text: $text, jurisdictions: $places, asOf: $asOf) {
  columns { code name level parent { name } }
  rows { family cells { jurisdiction { code } responsibilities { id heading statement ${EVIDENCE} document { id number title }
    assignments { asWritten lead agency { id name families jurisdiction { code } } evidence { kind } } } } } } }`;

export async function compare(parameters) {
  const codes = parameters.getAll('place');
  const head = [h('h1', {}, label('几地对比', 'Places side by side')), form('compare', parameters, await typedPlaces(codes)), dayNote(parameters)];
  if (!codes.length) return head;
  const { responsibilityMatrix: matrix } = await ask(COMPARE, { text: parameters.get('text'), places: codes, asOf: asOf(parameters) });
  if (!matrix.rows.length) return [head, h('p', { class: 'none' }, '图中的文件没有写到。 The documents in the graph do not say.')];
  const filled = line => line.cells.filter(cell => cell.responsibilities.length).length;
  matrix.rows.sort((a, b) => filled(b) - filled(a));
  const columns = [['职能', 'family'], ...matrix.columns.map(place => [place.name, place.parent ? place.parent.name : ''])];
  const rows = matrix.rows.map(line => [h('b', {}, line.family || '其他'),
    ...line.cells.map(cell => cell.responsibilities.length
      ? cell.responsibilities.map(one => entry(one, line.family, cell.jurisdiction.code, parameters.get('text')))
      : h('span', { class: 'none' }, '—'))]);
  const grid = table(columns, rows);
  grid.classList.add('matrix');
  return [head, h('div', { class: 'scroll' }, grid)];
}

function entry(one, family, place, words) {
  const named = one.assignments.filter(a => a.agency && a.agency.jurisdiction && a.agency.jurisdiction.code === place
    && (family ? a.agency.families.includes(family) : !a.agency.families.length));
  return h('div', { class: 'entry' },
    h('p', { class: 'who' }, answering(named)),
    one.heading ? h('b', { class: 'heading' }, marked(one.heading, words)) : null, statement(one, words), documentLink(one.document));
}
