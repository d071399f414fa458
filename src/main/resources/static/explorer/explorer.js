import { h, address, label } from './dom.js';
import { home, search } from './search.js';
import { who, compare } from './who.js';
import { documentPage, documents } from './document.js';
import { findings } from './findings.js';
import { agencies, agency, people } from './agency.js';
import { chain } from './chain.js';
import { holes } from './holes.js';
import { reuse } from './reuse.js';

const PAGES = { '': home, search, who, compare, document: documentPage, documents, findings, agencies, agency, people, chain, holes, reuse };
const page = document.getElementById('page');
let latest = 0;

async function show() {
  const turn = ++latest;
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const parameters = new URLSearchParams(query || '');
  document.querySelectorAll('nav a').forEach(a =>
    a.toggleAttribute('aria-current', a.hash.slice(2) === path));
  document.querySelector('#search input').value = path === 'search' ? parameters.get('q') : '';
  page.setAttribute('aria-busy', 'true');
  const content = await answer(PAGES[path], parameters);
  if (turn !== latest) return;
  page.replaceChildren(...[content].flat(Infinity).filter(Boolean));
  page.removeAttribute('aria-busy');
  window.scrollTo(0, 0);
}

async function answer(render, parameters) {
  try {
    return render ? await render(parameters) : h('p', {}, '没有这一页 · No such page');
  } catch (error) {
    return failure(error);
  }
}

function failure(error) {
  const candidates = (error.extensions && error.extensions.candidates) || [];
  return h('div', { class: 'failure', role: 'alert' },
    h('h1', {}, label(candidates.length ? '有多个' : '答不了', candidates.length ? 'Several' : 'No answer')),
    h('p', {}, error.message),
    h('ul', {}, candidates.map(c =>
      h('li', {}, h('a', { href: address('document', { id: c.id }) }, [c.issuer, c.title].filter(Boolean).join(' · '))))));
}

document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  location.hash = address('search', { q: new FormData(event.target).get('q').trim() });
});
window.addEventListener('hashchange', show);
show();
