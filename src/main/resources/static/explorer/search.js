import { ask } from './api.js';
import { h, address, label, marked, section, documentLink, agencyLink } from './dom.js';
import { form } from './who.js';

const COUNTS = `{ documents(filter: {collected: true}, first: 12) { totalCount edges { node { id number title issuedOn } } }
  holes: documents(filter: {collected: false}, first: 1) { totalCount }
  agencies(first: 1) { totalCount } people(first: 1) { totalCount } responsibilities(first: 1) { totalCount } }`;

export async function home() {
  const data = await ask(COUNTS);
  return [
    h('div', { class: 'hero' },
      h('h1', {}, '谁负责什么，依据哪份文件，原话怎么说'),
      h('p', { lang: 'en' }, 'Who answers for what, on whose authority, in the very words.')),
    h('div', { class: 'card' }, form('who', new URLSearchParams())),
    h('ul', { class: 'counts' },
      count(data.documents.totalCount, '文件', 'documents', '#/documents'),
      count(data.holes.totalCount, '待收集', 'only cited', '#/documents?collected=no'),
      count(data.agencies.totalCount, '机构', 'agencies', '#/agencies'),
      count(data.people.totalCount, '人员', 'people', '#/people'),
      count(data.responsibilities.totalCount, '职责与任务', 'duties, tasks', '#/who')),
    section('文件', 'Documents', h('ul', { class: 'list' }, data.documents.edges.map(({ node }) =>
      h('li', {}, documentLink(node), h('span', {}, node.title), h('time', {}, node.issuedOn))))),
  ];
}

function count(number, chinese, english, to) {
  return h('li', {}, h('a', { href: to }, h('b', {}, number.toLocaleString()), ' ', label(chinese, english)));
}

const SEARCH = `query($text: String!, $after: String) { search(text: $text, first: 30, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { __typename id
    ... on Document { number title collected issuedOn }
    ... on Agency { name jurisdiction { name } }
    ... on Person { name appointments { post agency { name } mechanism { name } } }
    ... on Mechanism { name established: document { id number title } }
    ... on Duty { statement document { id number title } assignments { asWritten agency { id name } } }
    ... on Task { heading statement document { id number title } assignments { asWritten agency { id name } } } } } } }`;

const KINDS = { Document: '文件', Agency: '机构', Person: '人员', Mechanism: '机制', Duty: '职责', Task: '任务' };

export async function search(parameters) {
  const text = parameters.get('q') || '';
  const list = h('ul', { class: 'hits' });
  const more = h('button', { type: 'button', class: 'more', onclick: () => load(more.dataset.after) }, '更多 More');
  let total = 0;
  async function load(after) {
    const { search: found } = await ask(SEARCH, { text, after });
    total = found.totalCount;
    list.append(...found.edges.map(({ node }) => hit(node, text)));
    more.dataset.after = found.pageInfo.endCursor;
    more.hidden = !found.pageInfo.hasNextPage;
  }
  await load(null);
  return [h('h1', {}, `「${text}」`, ' ', h('small', {}, `${total} 条 hits`)), list, more];
}

function hit(node, words) {
  return h('li', {}, h('span', { class: 'tag' }, KINDS[node.__typename]), h('div', {}, body(node, words)));
}

function body(node, words) {
  switch (node.__typename) {
    case 'Document': return [documentLink(node), node.number ? h('p', {}, node.title) : null];
    case 'Agency': return agencyLink(node);
    case 'Person': return [h('a', { href: address('people', { name: node.name }) }, node.name),
      node.appointments.map(a => h('p', {}, [a.agency && a.agency.name, a.post, a.mechanism && a.mechanism.name].filter(Boolean).join(' · ')))];
    case 'Mechanism': return [node.established
      ? h('a', { href: address('document', { id: node.established.id }) }, node.name) : node.name];
    default: return [h('p', { class: 'statement' }, node.heading ? h('b', {}, marked(node.heading, words), ' ') : null, marked(node.statement, words)),
      h('p', { class: 'where' }, node.assignments.map(a => [agencyLink(a.agency, a.asWritten) || a.asWritten, ' ']), documentLink(node.document))];
  }
}
