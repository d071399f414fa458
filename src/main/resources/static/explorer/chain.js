import { ask, placeCode, typedPlaces, EVIDENCE } from './api.js';
import { h, address, label, table, documentLink } from './dom.js';
import { evidence } from './evidence.js';
import { answering, statement } from './who.js';
import { day, dayNote, asOf } from './time.js';

const FAMILIES = '{ families { name english } }';
const RESPONSIBILITY = `responsibility { id ${EVIDENCE} document { id number title } assignments { asWritten lead agency { id name } evidence { kind } } }`;
const CHAIN = `query($of: String!, $family: String, $text: String, $asOf: Date) {
  chain(of: $of, family: $family, text: $text, asOf: $asOf) {
    columns { jurisdiction { code name level } responsibilities { id heading statement section ${EVIDENCE} document { id number title }
      assignments { asWritten lead agency { id name } evidence { kind } } } }
    steps { from { name } to { name }
      kept { to { text ${RESPONSIBILITY} } }
      changed { share from { text ${RESPONSIBILITY} } to { text ${RESPONSIBILITY} } diff { op text } }
      dropped { text ${RESPONSIBILITY} } added { text ${RESPONSIBILITY} } } } }`;

/** One matter from the state down to a place: what each level says, and what it made of the one above. */
export async function chain(parameters) {
  const of = parameters.get('of');
  const [{ families }, where] = await Promise.all([ask(FAMILIES), typedPlaces(of ? [of] : [])]);
  const head = [h('h1', {}, label('上下对照', 'Level by level')), form(parameters, families, where), dayNote(parameters)];
  if (!of) return head;
  const { chain: found } = await ask(CHAIN, {
    of, family: parameters.get('family') || null, text: parameters.get('text') || null, asOf: asOf(parameters) });
  if (!found.columns.some(c => c.responsibilities.length)) {
    return [head, h('p', { class: 'none' }, '图中的文件没有写到。 The documents in the graph do not say.')];
  }
  const grid = table(found.columns.map(c => [c.jurisdiction.name, `${c.responsibilities.length}`]),
    [found.columns.map(c => c.responsibilities.length ? c.responsibilities.map(entry) : h('span', { class: 'none' }, '—'))]);
  grid.classList.add('matrix');
  return [head, found.steps.map(step), h('h2', {}, label('各级原文', 'What each level says')), h('div', { class: 'scroll' }, grid)];
}

function form(parameters, families, where) {
  const refuse = h('p', { class: 'refused', role: 'alert' });
  return h('form', { class: 'ask', onsubmit: event => submit(event, refuse) },
    h('label', { class: 'field' }, h('span', {}, label('到哪里', 'Down to')),
      h('input', { name: 'of', required: true, value: where, placeholder: '海门区' })),
    h('label', { class: 'field' }, h('span', {}, label('职能', 'Family')), h('select', { name: 'family' },
      h('option', { value: '' }, '全部 all'),
      families.map(f => h('option', { value: f.name, selected: f.name === parameters.get('family') }, `${f.name} ${f.english || ''}`)))),
    h('label', { class: 'field' }, h('span', {}, label('事项', 'What')),
      h('input', { name: 'text', maxlength: 1000, value: parameters.get('text'), placeholder: '登记' })),
    day(parameters), h('button', {}, '对照 Compare'), refuse);
}

async function submit(event, refuse) {
  event.preventDefault();
  const data = new FormData(event.target);
  try {
    location.hash = address('chain', { of: await placeCode(data.get('of')), family: data.get('family'),
      text: data.get('text'), asOf: data.get('asOf') });
    refuse.textContent = '';
  } catch (error) {
    refuse.textContent = error.message;
  }
}

function entry(one) {
  return h('div', { class: 'entry' }, h('p', { class: 'who' }, answering(one.assignments)),
    one.heading ? h('b', { class: 'heading' }, one.heading) : null, statement(one), documentLink(one.document));
}

function step(it) {
  return h('section', { class: 'step' },
    h('h2', {}, `${it.from.name} → ${it.to.name} `, h('small', {},
      `改 changed ${it.changed.length} · 同 kept ${it.kept.length} · 减 dropped ${it.dropped.length} · 增 added ${it.added.length}`)),
    list('改动', 'Changed', it.changed, c => [h('p', { class: 'diff' }, c.diff.map(part)), who(c.to)]),
    list('照写', 'Kept', it.kept, c => [h('p', {}, c.to.text), who(c.to)]),
    list('未写', 'Dropped', it.dropped, c => [h('p', {}, h('del', {}, c.text)), who(c)]),
    list('新写', 'Added', it.added, c => [h('p', {}, h('ins', {}, c.text)), who(c)]));
}

function list(chinese, english, items, show) {
  return items.length ? h('details', { open: items.length <= 12 || chinese === '改动' },
    h('summary', {}, label(chinese, english), ` ${items.length}`), h('ul', { class: 'changes' }, items.map(i => h('li', {}, show(i))))) : null;
}

function who(clause) {
  return h('small', {}, answering(clause.responsibility.assignments), ' · ', documentLink(clause.responsibility.document),
    evidence(clause.responsibility.evidence, false));
}

const part = ({ op, text }) => op === 'EQUAL' ? text : h(op === 'DELETE' ? 'del' : 'ins', {}, text);
