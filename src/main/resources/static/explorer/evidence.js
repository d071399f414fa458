import { ask } from './api.js';
import { h, label, marked } from './dom.js';

const KINDS = {
  QUOTED: ['原文', 'quoted'], CURATED: ['人工整理', 'curated'],
  DERIVED: ['推导', 'derived'], RECONSTRUCTED: ['复原', 'reconstructed'],
};
const SOURCE = 'query($id: ID!) { node(id: $id) { ... on Source { name sha256 mediaType ingestedAt text } } }';

/** The words that prove a fact; a click shows them where they stand. */
export function evidence(proof, shown = true, words = null) {
  if (!proof) return null;
  return h('button', { type: 'button', class: 'evidence', onclick: () => open(proof),
    title: '查看出处 Show in the source' },
    shown && proof.quote ? h('q', {}, marked(proof.quote, words)) : null,
    kind(proof),
    shown && proof.where ? h('span', { class: 'where' }, proof.where) : null);
}

/** How a fact came to be known. */
export function kind(proof) {
  const [chinese, english] = KINDS[proof.kind];
  return h('span', { class: 'kind ' + proof.kind, title: english }, chinese);
}

async function open(proof) {
  const dialog = document.getElementById('source');
  const close = h('button', { class: 'close', 'aria-label': '关闭 Close', onclick: () => dialog.close() }, '×');
  dialog.replaceChildren(close, h('p', {}, '…'));
  dialog.showModal();
  const quotable = proof.source && proof.start != null;
  const source = quotable ? (await ask(SOURCE, { id: proof.source.id })).node : null;
  dialog.replaceChildren(close, h('h2', {}, label('出处', 'Source')),
    h('p', { class: 'where' }, [proof.where, source && source.name].filter(Boolean).join(' · ')),
    source && source.text ? inContext(proof, source.text) : curated(proof));
  const mark = dialog.querySelector('mark');
  if (mark) mark.scrollIntoView({ block: 'center' });
}

function inContext(proof, text) {
  return h('pre', { class: 'text' }, text.slice(0, proof.start),
    h('mark', {}, text.slice(proof.start, proof.end)), text.slice(proof.end));
}

function curated(proof) {
  return h('p', {}, '这条事实由人整理，依据：', proof.where || '—',
    h('br'), h('small', { lang: 'en' }, 'Written by a person; no source text has been read for it yet.'));
}
