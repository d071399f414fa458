// code: BASIS_REPEALED
// severity: WARNING
// scope: CITING
// meaning: 所依据的文件已经失效：它或印发它的文件被另一份文件废止，或网站注明失效、废止，或有效期在本文件成文前届满。
// meaning in English: The document rests on one that is no longer in force: another document repeals it or the one that it is attached to, its portal says so, or its term had ended before.
// to do: 核对失效时间；仍需施行的，改依现行文件。
// to do in English: See since when; where the document still has effect, rest it on what is in force.
// message: 依据的{cited}{why}
// message in English: The basis {cited} {whyEnglish}
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})
USING INDEX d:Document(id)
CALL (d) { // from the document on: a label here would let the planner begin at all documents
  MATCH (d)-[c:CITES {role: 'BASIS'}]->(x)
  RETURN c, x
}
CALL (d, x) {
  MATCH (x)<-[r:REPEALS]-(by) WHERE by <> d
  WITH r, by, coalesce(r.since, by.issuedOn) AS since ORDER BY since, by.id, r.start LIMIT 1
  RETURN collect({r: r, by: by, since: since})[0] AS own
}
// As inForce does it, what has no date of its own ends when all that it is attached to have ended.
CALL (d, x) {
  MATCH (x)-[:ATTACHED_TO]->(carrier) WHERE x.issuedOn IS NULL AND carrier <> d
  OPTIONAL MATCH (carrier)<-[r:REPEALS]-(by) WHERE by <> d
  WITH carrier, r, by, coalesce(r.since, by.issuedOn) AS since ORDER BY since, by.id, r.start
  WITH carrier, collect({r: r, by: by, since: since})[0] AS one ORDER BY one.since DESC, carrier.id
  WITH collect({r: one.r, by: one.by, since: one.since, carrier: carrier}) AS ends
  RETURN CASE WHEN all(e IN ends WHERE e.by IS NOT NULL) THEN ends[0] END AS carried
}
WITH d, c, x, coalesce(own, carried) AS end
WITH d, c, x, end,
  any(word IN ['失效', '废止', '无效'] WHERE x.validity CONTAINS word) AS stated,
  [part IN split(replace(replace(replace(replace(replace(coalesce(x.validity, ''), '至', ' '), '年', '-'), '月', '-'), '日', ' '), '/', '-'), ' ')
   WHERE x.validity CONTAINS '至' AND part =~ '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}'][-1] AS term
WITH d, c, x, end, stated, [part IN split(term, '-') | toInteger(part)] AS term
WITH d, c, x, end, stated,
  CASE WHEN 1 <= term[1] <= 12 AND 1 <= term[2] <= 28 THEN date({year: term[0], month: term[1], day: term[2]})
    WHEN 1 <= term[1] <= 12 THEN date({year: term[0], month: term[1], day: 28}) END AS term
WITH d, c, x, end, stated, term, coalesce(term < d.issuedOn, false) AS lapsed
WHERE end IS NOT NULL OR stated OR lapsed
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten,
        why: CASE WHEN end IS NOT NULL
          THEN CASE WHEN end.carrier IS NULL THEN '' ELSE '随' + coalesce(end.carrier.number, '《' + end.carrier.title + '》', '—') END
            + '已被' + coalesce(end.by.number, '《' + end.by.title + '》') + '废止'
            + CASE WHEN end.r.since IS NOT NULL THEN '，自' + toString(end.r.since) + '起' ELSE '' END
            + CASE WHEN end.since <= d.issuedOn THEN '，早于本文件' ELSE '' END
          ELSE '有效性为“' + x.validity + '”' END,
        whyEnglish: CASE WHEN end IS NOT NULL
          THEN 'is repealed'
            + CASE WHEN end.carrier IS NULL THEN '' ELSE ' with ' + coalesce(end.carrier.number, '《' + end.carrier.title + '》', '—') END
            + ' by ' + coalesce(end.by.number, '《' + end.by.title + '》')
            + CASE WHEN end.r.since IS NOT NULL THEN ' from ' + toString(end.r.since) + ' on' ELSE '' END
            + CASE WHEN end.since <= d.issuedOn THEN ', before this document' ELSE '' END
          ELSE 'is stated to be "' + x.validity + '"' END} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind},
        CASE WHEN end IS NULL THEN {document: x.id, start: null, end: null, kind: 'DERIVED'}
          ELSE {document: end.by.id, start: end.r.start, end: end.r.end, kind: coalesce(end.r.kind, 'DERIVED')} END] AS shows
