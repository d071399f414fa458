// code: MEMBER_WITHOUT_DUTY
// severity: WARNING
// scope: DOCUMENT
// meaning: 文件列了成员单位，又逐一分了职责，这个成员单位却没有职责。
// meaning in English: The document lists member units and divides the duties among them, and this member has none.
// to do: 核对职责分工是否漏写，或该单位是否不应列为成员。
// to do in English: See whether a paragraph was left out, or whether the unit should be no member.
// message: “{unit}”是“{body}”的成员单位，职责分工中没有它
// message in English: "{unit}" is a member, and the division of duties does not name it
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ESTABLISHES]->(m)
USING INDEX d:Document(id)
MATCH (d)<-[:STATED_IN]-(u:Duty)<-[s:RESPONSIBLE_FOR]-(q)
UNWIND [q.id, s.asWritten] + [f IN coalesce(q.families, []) | coalesce(q.place, '') + '|' + f] AS key
WITH d, m, min(u.start) AS from, max(u.end) AS to, collect(DISTINCT key) AS keys
MATCH (m)<-[r:MEMBER_OF]-(p)
WITH d, m, from, to, p, r,
     p.id IN keys OR r.asWritten IN keys
       OR any(f IN coalesce(p.families, []) WHERE coalesce(p.place, '') + '|' + f IN keys) AS answers
WITH d, m, from, to, collect({p: p, r: r, answers: answers}) AS members
WHERE 2 * size([x IN members WHERE x.answers]) >= size(members)
UNWIND [x IN members WHERE NOT x.answers AND NOT coalesce(x.p.group, false)] AS x
WITH d, m, from, to, x.p AS p, x.r AS r
RETURN d.id AS document, [r.asWritten] AS subjects, [p.id] AS agencies,
       {unit: r.asWritten, body: m.name} AS words,
       [{document: d.id, start: r.start, end: r.end, kind: r.kind},
        {document: d.id, start: from, end: to, kind: 'DERIVED'}] AS shows
