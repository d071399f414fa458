import { h, label, table, agencyLink, joined } from './dom.js';

/** What to ask about a name to explain it. */
export const WHY = 'resolution { words rule placeWords place { code name } vocabulary { table row column word } reason }';

const RULES = {
  OVERRIDE: ['人工裁定', 'settled by hand'], PLACE_NAMED: ['名称中的地名', 'a place’s name in it'],
  RANK_WORD: ['级别词，按本文所在地', 'a rank, seen from the document’s place'], STATE: ['国家机关', 'an organ of the state'],
  DOCUMENT_PLACE: ['本文所在地', 'the document’s own place'], STATED: ['记录所载', 'as the record says'],
};

/** A mark beside a name; opened, it says which words, which place rule and which rows of the tables led to the agency. */
export function why(resolution) {
  if (!resolution) return null;
  const told = resolution.placeWords ? `「${resolution.placeWords}」` : '';
  const place = resolution.place ? `${resolution.place.name} ${resolution.place.code}` : '';
  return h('details', { class: 'why' }, h('summary', { title: '为什么是这个机构 Why this agency' }, '?'),
    h('div', {},
      h('p', {}, label(...RULES[resolution.rule]), ' ', told, ' → ', place),
      resolution.vocabulary.length ? h('ul', {}, resolution.vocabulary.map(row =>
        h('li', {}, `「${row.word}」 → ${row.row} `, h('small', {}, `${row.table}, ${row.column}`)))) : null,
      resolution.rule === 'OVERRIDE' || !resolution.vocabulary.length ? h('p', {}, resolution.reason) : null));
}

/** Who a text names: the agency, or the words where they do not resolve. */
export function party(named) {
  if (!named) return null;
  return [agencyLink(named.agency, named.asWritten) || named.asWritten, why(named.resolution),
    named.mention ? h('small', { class: 'tag', title: named.mention.reason }, '未能确定 unresolved') : null];
}

export const LINE = `affiliate related { relation reason agency { id name } }
  line { name from until began ended asWritten agency { id name } }`;

/** The names of an agency's line in their day. */
export function line(agency) {
  return agency.line.length > 1 && table([['名称', 'name'], ['起', 'from'], ['止', 'until'], ['改革', 'reform'], ['文中写作', 'as written']],
    agency.line.map(stage => [
      stage.agency && stage.agency.id !== agency.id ? agencyLink(stage.agency, stage.name)
        : stage.asWritten.length ? h('b', {}, stage.name) : stage.name,
      stage.from || '', stage.until || '今 today', (stage.began || '').split(' / ')[0], stage.asWritten.join('、') || '—']));
}

/** The organ that it belongs to, or its affiliates. */
export function related(agency, relation) {
  return joined(agency.related.filter(r => r.relation === relation)
    .map(r => h('span', { title: r.reason }, agencyLink(r.agency))));
}
