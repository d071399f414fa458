import { ask } from './api.js';
import { h, address, label, section, documentLink } from './dom.js';
import { evidence } from './evidence.js';

export const FINDING = `code severity message document { id number title } lookAt { id number title }
  evidences { kind start end quote where source { id name } }`;

const RULES = `{ findingRules { code severity meaning meaningInEnglish toDo toDoInEnglish }
  read: findings(filter: {byRule: false}, first: 1) { totalCount } }`;
const PAGE = `query($codes: [String!], $byRule: Boolean, $after: String) {
  findings(filter: {codes: $codes, byRule: $byRule}, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FINDING} } } } }`;

const WEIGHT = ['ERROR', 'WARNING', 'INFO'];

/** What an auditor should look at, by rule; what matters most first. */
export async function findings(parameters) {
  const { findingRules: rules, read } = await ask(RULES);
  const counts = await ask('{' + rules.map((rule, i) =>
    `c${i}: findings(filter: {codes: ["${rule.code}"]}, first: 1) { totalCount }`).join(' ') + '}');
  const counted = rules.map((rule, i) => ({ rule, count: counts['c' + i].totalCount }))
    .sort((one, other) => WEIGHT.indexOf(one.rule.severity) - WEIGHT.indexOf(other.rule.severity));
  const total = counted.reduce((sum, one) => sum + one.count, read.totalCount);
  const open = parameters.get('code');
  return [
    h('h1', {}, label('核查', 'What an auditor should look at'), ' ', h('small', {}, `${total} 条`)),
    counted.filter(one => one.count).map(({ rule, count }) => group(rule, count, rule.code === open)),
    read.totalCount ? group(null, read.totalCount, open === 'read') : null,
    section('没有发现的', 'Looked for, and not found', silent(counted.filter(one => !one.count).map(one => one.rule))),
  ];
}

function silent(rules) {
  return rules.length && h('ul', { class: 'findings' }, rules.map(rule =>
    h('li', {}, tag(rule), ' ', rule.meaning, ' ', h('small', { lang: 'en' }, rule.meaningInEnglish))));
}

const tag = rule => h('span', { class: 'tag ' + rule.severity }, rule.code);

/** One rule: what its findings mean, what to do, and the findings, read when it is opened. */
function group(rule, count, opened) {
  const list = h('ul', { class: 'findings' });
  const more = h('button', { type: 'button', class: 'more', hidden: true, onclick: () => load(more.dataset.after) }, '更多 More');
  let loaded = false;
  async function load(after) {
    loaded = true;
    const { findings: found } = await ask(PAGE, { codes: rule ? [rule.code] : null, byRule: Boolean(rule), after });
    list.append(...found.edges.map(({ node }) => item(node, !rule)));
    more.dataset.after = found.pageInfo.endCursor;
    more.hidden = !found.pageInfo.hasNextPage;
  }
  const details = h('details', { class: 'rule', open: opened, ontoggle: event => {
    if (event.target.open && !loaded) load(null);
  } },
    h('summary', {}, rule ? tag(rule) : h('span', { class: 'tag' }, '读原文时发现 seen in reading'), ' ', h('b', {}, count), ' ',
      rule ? rule.meaning : '文本、题头、名单中的疑点', ' ',
      h('small', { lang: 'en' }, rule ? rule.meaningInEnglish : 'What is doubtful in a text, its head or its lists')),
    rule ? h('p', { class: 'todo' }, h('b', {}, '怎么办 '), rule.toDo, ' ', h('small', { lang: 'en' }, rule.toDoInEnglish),
      rule.code === 'CITED_NOT_COLLECTED' ? [' ', h('a', { href: address('holes') }, '下一步收集什么 What to collect next')] : null) : null,
    list, more);
  if (opened) load(null);
  return details;
}

/** One finding with the words that show it, all sides. */
export function item(finding, coded, linked = true) {
  const [chinese, english] = finding.message.split(' / ');
  return h('li', {}, coded ? [h('span', { class: 'tag ' + finding.severity }, finding.code), ' '] : null,
    linked && finding.document ? [documentLink(finding.document), ' '] : null,
    chinese, ' ', h('small', { lang: 'en' }, english || ''),
    finding.lookAt.length ? h('p', {}, label('这一级已有', 'of that level in the graph'), ' ', finding.lookAt.map(d => [documentLink(d), ' '])) : null,
    h('div', { class: 'sides' }, finding.evidences.map(side => evidence(cut(side), true))));
}

/** Long quotes are shown by their beginning; a click opens the whole in its place. */
function cut(side) {
  const quote = side.quote && side.quote.replace(/\s+/g, ' ');
  return { ...side, quote: quote && quote.length > 90 ? quote.slice(0, 90) + '…' : quote };
}

/** The findings about one document. */
export function findingList(found) {
  return found.length && h('ul', { class: 'findings' }, found.map(f => item(f, true, false)));
}
