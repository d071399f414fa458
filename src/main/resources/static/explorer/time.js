import { h, label, documentLink } from './dom.js';
import { evidence } from './evidence.js';

export const RELATION = 'relation relationEvidence { kind start end quote where source { id name } }';
export const CHANGES = `inForce { state reason explanation by { on since document { id number title } } }
  repealedBy { on since asWritten document { id number title } evidence { kind start end quote where source { id name } } }
  amendedBy { on since asWritten document { id number title } evidence { kind start end quote where source { id name } } }`;

const RELATIONS = {
  IMPLEMENTS: ['落实', 'implements'], FORWARDS: ['转发', 'forwards'], REPLIES_TO: ['批复', 'replies to'],
  AMENDS: ['修改', 'amends'], REPEALS: ['废止', 'repeals'],
};
const STATES = { YES: ['有效', 'in force'], NO: ['已失效', 'not in force'], UNKNOWN: ['是否有效未知', 'not known'] };

/** What a citation does to the cited document, where its words say so. */
export function relation(citation) {
  return citation.relation ? h('span', { class: 'tag ' + citation.relation,
    title: citation.relationEvidence ? citation.relationEvidence.quote : null }, label(...RELATIONS[citation.relation])) : null;
}

/** Whether a document is in force, as far as anybody says; nothing where nobody does. */
export function badge(inForce) {
  if (!inForce || inForce.reason === 'NOTHING_SAYS') return null;
  const words = inForce.reason === 'REPEALED' ? ['已废止', 'repealed'] : STATES[inForce.state];
  return h('span', { class: 'tag state-' + inForce.state, title: inForce.explanation }, label(...words));
}

/** Who ends and changes a document, with the words that do. */
export function changes(doc) {
  const row = (chinese, english, list) => list.length ? [h('dt', {}, label(chinese, english)),
    h('dd', {}, list.map(c => h('p', {}, documentLink(c.document), ' ', c.on || '', ' ',
      c.since && c.since !== c.on ? [label(`自 ${c.since} 起`, 'from then on'), ' '] : null, evidence(c.evidence))))] : null;
  const rows = [
    h('dt', {}, label('效力', 'in force')), h('dd', {}, badge(doc.inForce), ' ', h('small', {}, doc.inForce.explanation)),
    row('废止于', 'repealed by', doc.repealedBy), row('修改于', 'amended by', doc.amendedBy)];
  return h('dl', { class: 'facts' }, rows);
}

/** A field for the day that is asked about. */
export function day(parameters) {
  return h('label', { class: 'field' }, h('span', {}, label('截至', 'As of')),
    h('input', { name: 'asOf', type: 'date', value: parameters.get('asOf') }));
}

/** Says which day was asked about, and what that leaves out. */
export function dayNote(parameters) {
  const asOf = parameters.get('asOf');
  return asOf ? h('p', { class: 'note' }, `截至 ${asOf}：当日已印发、尚未被废止的文件；日期不明的不计。 `,
    h('small', { lang: 'en' }, 'Documents issued by then and not repealed by then; those without a date are left out.')) : null;
}

/** The day asked about, for a query; null for any. */
export const asOf = parameters => parameters.get('asOf') || null;
