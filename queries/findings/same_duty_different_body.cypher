// code: SAME_DUTY_DIFFERENT_BODY
// severity: INFO
// scope: PAIR
// meaning: 同一职责，两地由不同系统的单位承担（指导、配合与主办不算同一职责）。
// meaning in English: Units of different families answer for the same duty in two places; guiding or assisting is not the same as doing.
// to do: 比较两地的机构设置，确认职责划转依据。
// to do in English: Compare how the two places are organised, and look for what moved the duty.
// message: 同一职责（{words}）：{place}由{unit}负责，{otherPlace}由{otherUnit}负责
// message in English: One duty ({words}): in {place} {unit} answers for it, in {otherPlace} {otherUnit}
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:OF]->(place)
USING INDEX d:Document(id)
MATCH (d)<-[:STATED_IN]-(u:Duty)<-[:WITHIN]-(c:Clause)-[:IN_BAND]->(b:Band) WHERE b.documents < 8
MATCH (b)<-[:IN_BAND]-(o:Clause)-[:WITHIN]->(v:Duty)-[:STATED_IN]->(e:Document) WHERE e <> d
WITH DISTINCT d, place, u, c, e, v, o
MATCH (e)-[:OF]->(otherPlace:Jurisdiction) WHERE otherPlace <> place
MATCH (u)<-[r:RESPONSIBLE_FOR]-(a:Agency)
MATCH (v)<-[s:RESPONSIBLE_FOR]-(z:Agency)
WHERE size(a.families) > 0 AND size(z.families) > 0 AND none(f IN a.families WHERE f IN z.families)
WITH d, place, u, c, r, a, e, otherPlace, v, o, s, z,
  ['负责', '做好', '承担', '依法', '依职权', '法人', '对', '的'] AS idle,
  ['非', '不', '未', '无', '指导', '配合', '协助', '参与', '监督', '督促', '协调'] AS contrasts
WITH *, reduce(w = c.words, word IN idle | replace(w, word, '')) AS mine,
  reduce(w = o.words, word IN idle | replace(w, word, '')) AS others
WITH *, CASE WHEN size(mine) <= size(others) THEN mine ELSE others END AS core,
  CASE WHEN size(mine) <= size(others) THEN others ELSE mine END AS whole
WHERE size(core) >= 12 AND 5 * size(core) >= 2 * size(whole) AND whole CONTAINS core
  AND none(word IN contrasts WHERE replace(whole, core, ' ') CONTAINS word)
CALL (d, e, core, idle, contrasts) {
  UNWIND [d, e] AS doc
  MATCH (doc)<-[:STATED_IN]-(x:Duty)<-[:WITHIN]-(k:Clause)
  MATCH (x)<-[:RESPONSIBLE_FOR]-(y:Agency)
  WITH doc, y, core, contrasts, reduce(w = k.words, word IN idle | replace(w, word, '')) AS words
  WHERE words CONTAINS core AND none(word IN contrasts WHERE replace(words, core, ' ') CONTAINS word)
  UNWIND y.families AS family
  WITH family, count(DISTINCT doc) AS documents
  RETURN any(n IN collect(documents) WHERE n > 1) AS common
}
WITH d, place, u, c, r, a, e, otherPlace, v, o, s, z, core WHERE NOT common
WITH CASE WHEN coalesce(d.issuedOn, date('0001-01-01')) > coalesce(e.issuedOn, date('0001-01-01'))
       OR coalesce(d.issuedOn, date('0001-01-01')) = coalesce(e.issuedOn, date('0001-01-01')) AND d.id > e.id
     THEN [{d: d, place: place, u: u, c: c, r: r, a: a}, {d: e, place: otherPlace, u: v, c: o, r: s, a: z}]
     ELSE [{d: e, place: otherPlace, u: v, c: o, r: s, a: z}, {d: d, place: place, u: u, c: c, r: r, a: a}] END AS sides, core
WITH sides[0] AS one, sides[1] AS other, core
RETURN DISTINCT one.d.id AS document, [one.r.asWritten, coalesce(other.d.number, other.d.id), other.r.asWritten] AS subjects,
       [one.a.id, other.a.id] AS agencies, other.d.id AS also,
       {words: core, place: one.place.name, unit: one.r.asWritten, otherPlace: other.place.name,
        otherUnit: other.r.asWritten} AS words,
       [{document: one.d.id, start: coalesce(one.r.start, one.u.start), end: one.u.end, kind: one.u.kind},
        {document: other.d.id, start: coalesce(other.r.start, other.u.start), end: other.u.end, kind: other.u.kind}] AS shows
