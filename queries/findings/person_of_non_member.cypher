// code: PERSON_OF_NON_MEMBER
// severity: INFO
// scope: DOCUMENT
// meaning: 成员名单中有一人所在的单位不是成员单位；与某成员单位同一系统的，注明该单位。
// meaning in English: The roster names a person of a unit that is no member; where that unit is of one family with a member, it says so.
// to do: 核对此人代表哪个成员单位，或成员单位名单是否漏列。
// to do in English: See which member the person stands for, or whether the list of members left the unit out.
// message: 成员{person}所在的“{unit}”不是“{body}”的成员单位{but}
// message in English: {person} is named as a member for "{unit}", which is none{butEnglish}
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ESTABLISHES]->(m)<-[r:MEMBER_OF]-(p)
USING INDEX d:Document(id)
WITH d, m, r, p ORDER BY r.ordinal
WITH d, m, collect({r: r, p: p}) AS members, min(r.start) AS from, max(r.end) AS to
WITH d, m, members, from, to, [x IN members | x.p.id] + [x IN members | x.r.asWritten] AS keys
CALL (d) { // an appointment by its role: its label would let the planner begin at all appointments
  MATCH (d)<-[:STATED_IN]-(x {role: 'MEMBER'})
  RETURN x
}
CALL (x) {
  MATCH (x)-[:ON_BEHALF_OF]->(q:Agency)
  RETURN q
}
CALL (x) {
  MATCH (x)<-[:HOLDS]-(person:Person)
  RETURN person
}
WITH d, m, members, from, to, x, q, person, q.id IN keys OR x.asWritten IN keys AS sits ORDER BY x.ordinal
WITH d, m, members, from, to, collect({x: x, q: q, person: person, sits: sits}) AS roster
WHERE 2 * size([y IN roster WHERE y.sits]) >= size(roster)
UNWIND [y IN roster
        WHERE NOT y.sits AND NOT y.q.group
          AND none(f IN y.q.families WHERE f IN ['人民政府', '政府办公厅（室）', '党委', '党委办公厅（室）'])] AS y
WITH d, m, from, to, y.x AS x, y.q AS q, y.person AS person,
     [z IN members
      WHERE z.p.place = y.q.place AND any(f IN coalesce(z.p.families, []) WHERE f IN y.q.families)][0] AS related
RETURN d.id AS document, [person.name, x.asWritten] AS subjects,
       [q.id] + CASE WHEN related IS NULL THEN [] ELSE [related.p.id] END AS agencies,
       {unit: x.asWritten, body: m.name, person: person.name,
        but: CASE WHEN related IS NULL THEN '' ELSE '，与成员单位“' + related.r.asWritten + '”同属一个系统' END,
        butEnglish: CASE WHEN related IS NULL THEN ''
          ELSE '; it is related to the member "' + related.r.asWritten + '"' END} AS words,
       [{document: d.id, start: x.start, end: x.end, kind: x.kind},
        CASE WHEN related IS NULL THEN {document: d.id, start: from, end: to, kind: 'DERIVED'}
          ELSE {document: d.id, start: related.r.start, end: related.r.end, kind: related.r.kind} END] AS shows
