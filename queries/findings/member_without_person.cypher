// code: MEMBER_WITHOUT_PERSON
// severity: WARNING
// scope: DOCUMENT
// meaning: 文件列了成员单位，又附了成员名单，名单里没有这个单位的人。
// meaning in English: The document lists member units and names the people, and nobody stands for this member.
// to do: 核对名单是否漏列；只有联络员的，核对谁是成员。
// to do in English: See whether the roster left somebody out; a liaison officer alone is no member.
// message: “{unit}”是“{body}”的成员单位，成员名单中没有它的人{but}
// message in English: "{unit}" is a member, and the roster names nobody of it as one{butEnglish}
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ESTABLISHES]->(m)
USING INDEX d:Document(id)
MATCH (d)<-[:STATED_IN]-(x:Appointment)-[:ON_BEHALF_OF]->(q)
WITH d, m, x, q ORDER BY x.ordinal
WITH d, m, collect({x: x, q: q}) AS roster
WITH d, m, roster, [y IN roster WHERE y.x.role = 'MEMBER' | y.x] AS named
WHERE size(named) > 0
WITH d, m, roster, reduce(a = named[0].start, x IN named | CASE WHEN x.start < a THEN x.start ELSE a END) AS from,
     reduce(a = named[0].end, x IN named | CASE WHEN x.end > a THEN x.end ELSE a END) AS to
UNWIND [y IN roster WHERE y.x.role <> 'LIAISON'] AS y
UNWIND [y.q.id, y.x.asWritten]
       + [f IN coalesce(y.q.families, []) | coalesce(y.q.place, '') + '|' + f] AS key
WITH d, m, roster, from, to, collect(DISTINCT key) AS keys
MATCH (m)<-[r:MEMBER_OF]-(p)
WITH d, m, roster, from, to, p, r,
     p.id IN keys OR r.asWritten IN keys
       OR any(f IN coalesce(p.families, []) WHERE coalesce(p.place, '') + '|' + f IN keys) AS sits
WITH d, m, roster, from, to, collect({p: p, r: r, sits: sits}) AS members
WHERE 2 * size([x IN members WHERE x.sits]) >= size(members)
UNWIND [x IN members WHERE NOT x.sits AND NOT coalesce(x.p.group, false)] AS x
WITH d, m, from, to, x.p AS p, x.r AS r,
     [y IN roster WHERE y.x.role = 'LIAISON' AND (y.q.id = x.p.id OR y.x.asWritten = x.r.asWritten) | y.x][0] AS liaison
RETURN d.id AS document, [r.asWritten] AS subjects, [p.id] AS agencies,
       {unit: r.asWritten, body: m.name,
        but: CASE WHEN liaison IS NULL THEN '' ELSE '，只有联络员' END,
        butEnglish: CASE WHEN liaison IS NULL THEN '' ELSE ', only as a liaison officer' END} AS words,
       [{document: d.id, start: r.start, end: r.end, kind: r.kind},
        {document: d.id, start: from, end: to, kind: 'DERIVED'}]
       + CASE WHEN liaison IS NULL THEN []
           ELSE [{document: d.id, start: liaison.start, end: liaison.end, kind: liaison.kind}] END AS shows
