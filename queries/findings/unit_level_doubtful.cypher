// code: UNIT_LEVEL_DOUBTFUL
// severity: WARNING
// scope: DOCUMENT
// meaning: 队伍名称的级别与所属地方不符：省为总队，市为支队，县区为大队（直辖市的区县可为支队）。
// meaning in English: The rank in the name of a force does not fit its place: 总队 is of a province, 支队 of a city, 大队 of a county or district (支队 in those of a municipality).
// to do: 核对单位名称，或它属于哪一级。
// to do in English: Check the name, or whose unit it is.
// message: “{unit}”写作{rank}，{place}应为{right}{but}
// message in English: "{unit}" is called a {rank}; {place} has a {right}{butEnglish}
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX d:Document(id)
CALL (d) {
  MATCH (d)-[:ESTABLISHES]->(:Mechanism)<-[r:MEMBER_OF]-(a:Agency)
  RETURN a, r.asWritten AS form, r.start AS start, r.end AS end, r.kind AS kind
  UNION ALL
  MATCH (d)<-[r:MEMBER_OF]-(a:Agency)
  RETURN a, r.asWritten AS form, r.start AS start, r.end AS end, r.kind AS kind
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(x:Appointment)-[:ON_BEHALF_OF]->(a:Agency)
  RETURN a, x.asWritten AS form, x.start AS start, x.end AS end, x.kind AS kind
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(:Responsibility)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  RETURN a, r.asWritten AS form, r.start AS start, r.end AS end, r.kind AS kind
}
WITH d, a, form, start, end, kind, right(form, 2) AS rank
WHERE rank IN ['总队', '支队', '大队']
  AND any(force IN ['消防', '交警', '交通警察', '武警'] WHERE form CONTAINS force)
WITH d, a, form, rank, start, end, kind ORDER BY start, form
WITH d, a, form, rank, collect({start: start, end: end, kind: kind})[0] AS place
WITH d, a, collect({form: form, rank: rank, place: place}) AS forms
MATCH (a)-[:OF]->(j:Jurisdiction)
OPTIONAL MATCH (j)-[:PART_OF]->(above:Jurisdiction)
WITH d, a, forms, j, CASE
  WHEN j.level = 'PROVINCE' THEN ['总队']
  WHEN j.level = 'CITY' THEN ['支队']
  WHEN j.level = 'COUNTY' AND above.level = 'PROVINCE' THEN ['大队', '支队']
  WHEN j.level = 'COUNTY' THEN ['大队']
  ELSE ['总队', '支队', '大队'] END AS right
UNWIND [f IN forms
        WHERE NOT f.rank IN right AND (f.form STARTS WITH j.name OR f.form STARTS WITH j.shortName
          OR left(f.form, 1) IN ['省', '市', '州', '盟', '区', '县', '旗'])] AS f
WITH d, a, j, right, f, [g IN forms WHERE g.rank IN right][0] AS elsewhere
RETURN d.id AS document, [f.form] AS subjects, [a.id] AS agencies,
       {unit: f.form, rank: f.rank, place: j.name, right: right[0],
        but: CASE WHEN elsewhere IS NULL THEN '' ELSE '，文中另写作“' + elsewhere.form + '”' END,
        butEnglish: CASE WHEN elsewhere IS NULL THEN ''
          ELSE '; the document also writes "' + elsewhere.form + '"' END} AS words,
       [{document: d.id, start: f.place.start, end: f.place.end, kind: f.place.kind}]
       + CASE WHEN elsewhere IS NULL THEN []
           ELSE [{document: d.id, start: elsewhere.place.start, end: elsewhere.place.end, kind: elsewhere.place.kind}] END AS shows
