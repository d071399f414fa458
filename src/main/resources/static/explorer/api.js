/** Asks the service; throws with the service's own sentence where it refuses. */
export async function ask(query, variables = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) {
    const error = new Error(answer.errors[0].message);
    error.extensions = answer.errors[0].extensions || {};
    throw error;
  }
  return answer.data;
}

export const EVIDENCE = 'evidence { kind start end quote where source { id name } }';

const PLACES = `query($text: String) { jurisdictions(filter: {text: $text}, first: 20) {
  edges { node { code name shortName level parent { name } } } } }`;

/** Places whose name contains a text or whose code begins with it. */
export async function places(text) {
  const data = await ask(PLACES, { text });
  return data.jurisdictions.edges.map(edge => edge.node);
}

/** A place in a form: its name for the reader, its code for the service. */
export const typed = place => `${place.name}(${place.code})`;

/** Places by their codes, as they stand in a form. */
export async function typedPlaces(codes) {
  const found = await Promise.all(codes.map(code => places(code)));
  return codes.map((code, i) => {
    const place = found[i].find(p => p.code === code);
    return place ? typed(place) : code;
  }).join(' ');
}

/** The code that a person means: digits as they stand, else the place of exactly that name. */
export async function placeCode(text) {
  const code = text.match(/\d{6}/);
  if (code || !text.trim()) return code ? code[0] : null;
  const name = text.trim();
  const found = await places(name);
  const exact = found.find(p => p.name === name) || found.find(p => p.shortName === name);
  if (exact) return exact.code;
  if (found.length === 1) return found[0].code;
  throw new Error(found.length
    ? `「${name}」有多个：${found.slice(0, 5).map(p => p.name + ' ' + p.code).join('、')} · several places`
    : `没有叫「${name}」的地方 · no such place`);
}
