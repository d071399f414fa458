// code: DUTY_WITHOUT_MEMBERSHIP
// severity: WARNING
// scope: DOCUMENT
// meaning: 文件给这个单位分了职责，却没有把它列为成员单位。
// meaning in English: The document gives this unit a duty and does not list it among the members.
// to do: 核对成员单位名单是否漏列。
// to do in English: See whether the list of members left it out.
// message: “{unit}”有职责，不在“{body}”的成员单位之列
// message in English: "{unit}" has a duty and is not among the members
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ESTABLISHES]->(m)<-[r:MEMBER_OF]-()
USING INDEX d:Document(id)
WITH d, m, min(r.start) AS from, max(r.end) AS to
CALL (d, m) {
  CALL (d, m) {
    MATCH (m)<-[r:MEMBER_OF]-(p) RETURN p, r.asWritten AS form
    UNION
    MATCH (m)-[r:LED_BY|OFFICE_AT]->(p) RETURN p, r.asWritten AS form
    UNION
    MATCH (d)<-[:STATED_IN]-(x:Appointment)-[:ON_BEHALF_OF]->(p) WHERE x.role <> 'LIAISON'
    RETURN p, x.asWritten AS form
  }
  UNWIND [p.id, form] + [f IN coalesce(p.families, []) | coalesce(p.place, '') + '|' + f] AS key
  RETURN collect(DISTINCT key) AS keys
}
MATCH (d)<-[:STATED_IN]-(u:Duty)<-[s:RESPONSIBLE_FOR]-(q)
WITH d, m, from, to, u, s, q,
     q.id IN keys OR s.asWritten IN keys
       OR any(f IN coalesce(q.families, []) WHERE coalesce(q.place, '') + '|' + f IN keys) AS belongs
ORDER BY u.ordinal
WITH d, m, from, to, collect({u: u, s: s, q: q, belongs: belongs}) AS duties
WHERE 2 * size([x IN duties WHERE x.belongs]) >= size(duties)
UNWIND [x IN duties
        WHERE NOT x.belongs AND NOT coalesce(x.q.group, false)
          AND NOT '人民政府' IN coalesce(x.q.families, [])] AS x
WITH d, m, from, to, x.s.asWritten AS unit, collect(x)[0] AS x
RETURN d.id AS document, [unit] AS subjects, [x.q.id] AS agencies,
       {unit: unit, body: m.name} AS words,
       [{document: d.id, start: coalesce(x.s.start, x.u.start), end: x.u.end, kind: x.u.kind},
        {document: d.id, start: from, end: to, kind: 'DERIVED'}] AS shows
