/** An element; children are elements, texts, or nothing. Text is never parsed as HTML. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return element;
}

/** Chinese with its English label. */
export function label(chinese, english) {
  return [chinese, ' ', h('small', { lang: 'en' }, english)];
}

/** An address within the explorer. */
export function address(page, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    [value].flat().filter(Boolean).forEach(one => query.append(name, one));
  }
  const text = query.toString();
  return '#/' + page + (text ? '?' + text : '');
}

/** A section with a heading; nothing where it has no content. */
export function section(title, english, ...content) {
  const kept = content.flat(Infinity).filter(Boolean);
  return kept.length ? h('section', {}, h('h2', {}, label(title, english)), kept) : null;
}

/** A table whose cells say on narrow screens which column they are of. */
export function table(columns, rows) {
  return h('table', {},
    h('thead', {}, h('tr', {}, columns.map(([zh, en]) => h('th', { scope: 'col' }, label(zh, en))))),
    h('tbody', {}, rows.map(cells => h('tr', {}, cells.map((cell, i) =>
      h('td', { 'data-label': columns[i][0] + ' ' + columns[i][1] }, cell))))));
}

export function documentLink(document) {
  if (!document) return null;
  const classes = [document.collected === false && 'hole', document.number && 'number'].filter(Boolean).join(' ');
  return h('a', { class: classes || null, href: address('document', { id: document.id }),
    title: document.title }, document.number || document.title || document.id);
}

export function agencyLink(agency, text) {
  return agency ? h('a', { href: address('agency', { id: agency.id }), title: agency.name }, text || agency.name) : null;
}

/** Items with a mark between them. */
export function joined(items, mark = '、') {
  return items.filter(Boolean).flatMap((item, i) => i ? [mark, item] : [item]);
}

/** A text with the words of a question marked in it. */
export function marked(text, words) {
  const wanted = (words || '').split(/\s+/).filter(Boolean);
  const next = from => wanted.map(word => [text.indexOf(word, from), word]).filter(([at]) => at >= 0)
    .sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0];
  const parts = [];
  let from = 0;
  for (let hit = next(0); hit; hit = next(from)) {
    parts.push(text.slice(from, hit[0]), h('mark', {}, hit[1]));
    from = hit[0] + hit[1].length;
  }
  return [...parts, text.slice(from)];
}

export const LEVELS = { NATIONAL: '国家', PROVINCE: '省', CITY: '市', COUNTY: '县区', TOWNSHIP: '乡镇' };
export const ROLES = {
  CONVENOR: ['召集人', 'convenor'], DEPUTY_CONVENOR: ['副召集人', 'deputy'], MEMBER: ['成员', 'member'],
  LIAISON: ['联络员', 'liaison'], OFFICE_DIRECTOR: ['办公室主任', 'office director'],
  OFFICE_DEPUTY_DIRECTOR: ['办公室副主任', 'deputy office director'],
};
