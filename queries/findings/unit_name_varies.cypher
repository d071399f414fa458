// code: UNIT_NAME_VARIES
// severity: INFO
// scope: DOCUMENT
// meaning: 同一文件用两个名称写同一单位，其中一个少了完整的词；通行的紧缩（卫健委、发改委）不计。
// meaning in English: One document writes one unit by two names, of which one lacks a whole word; usual contractions (卫健委, 发改委) do not count.
// to do: 核对正式名称；若是两个单位，更正名称。
// to do in English: Check the official name; where two units are meant, correct the name.
// message: 文中“{one}”与“{other}”两种写法，按同一单位处理
// message in English: The document writes "{one}" and "{other}"; they are taken for one unit
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
  MATCH (d)-[:ESTABLISHES]->(:Mechanism)-[r:LED_BY|OFFICE_AT]->(a:Agency)
  RETURN a, r.asWritten AS form, r.start AS start, r.end AS end, r.kind AS kind
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(x:Appointment)-[:ON_BEHALF_OF]->(a:Agency)
  RETURN a, x.asWritten AS form, x.start AS start, x.end AS end, x.kind AS kind
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(:Responsibility)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  RETURN a, r.asWritten AS form, r.start AS start, r.end AS end, r.kind AS kind
}
WITH d, a, form, start, end, kind ORDER BY start, end
WHERE NOT a.group
WITH d, a, form, collect({start: start, end: end, kind: kind})[0] AS place
WITH d, a, collect({form: form, place: place}) AS forms
WHERE size(forms) > 1
MATCH (a)-[:OF]->(j:Jurisdiction)
UNWIND forms AS f
WITH d, a, f, replace(replace(f.form, j.name, ''), '国家税务总局', '') AS name
WITH d, a, f, reduce(n = name, pair IN [['和', ''], ['与', ''], ['及', ''], ['、', ''], ['监督管理', '监管'],
  ['妇女联合会', '妇联'], ['联合会', '联'], ['委员会', '委'], ['办公室', '办'], ['协会', '协'], ['共青团', '团'],
  ['团省委', '团委'], ['团市委', '团委'], ['团区委', '团委'], ['团县委', '团委'], ['团州委', '团委'], ['人民政府', '政府']]
  | replace(n, pair[0], pair[1])) AS name
WITH d, a, f, CASE
  WHEN any(word IN ['市场', '市容', '市政园林', '市政公用', '市政工程', '市政设施', '市政管理', '乡村', '区域', '县域']
    WHERE name STARTS WITH word) THEN name
  WHEN left(name, 1) IN ['省', '市', '区', '县', '州', '盟', '旗', '镇', '乡'] THEN substring(name, 1)
  ELSE name END AS name
WITH d, a, f, name, [tail IN ['分局', '支队', '大队', '总队', '中心', '局', '厅', '委', '办', '部', '协', '会']
  WHERE name ENDS WITH tail][0] AS tail
WHERE tail IS NOT NULL AND size(name) > size(tail)
WITH d, a, tail, f, left(name, size(name) - size(tail)) AS stem
ORDER BY f.place.start, f.form
WITH d, a, tail, collect({f: f, stem: stem}) AS names
UNWIND range(0, size(names) - 1) AS i
UNWIND range(i + 1, size(names) - 1) AS k
WITH d, a, names[i] AS one, names[k] AS other
WHERE one.stem <> other.stem
  AND (one.stem STARTS WITH other.stem OR one.stem ENDS WITH other.stem
    OR other.stem STARTS WITH one.stem OR other.stem ENDS WITH one.stem)
WITH d, a, one.stem AS first, other.stem AS second, collect({one: one.f, other: other.f})[0] AS pair
RETURN d.id AS document, [pair.one.form, pair.other.form] AS subjects, [a.id] AS agencies,
       {one: pair.one.form, other: pair.other.form} AS words,
       [{document: d.id, start: pair.one.place.start, end: pair.one.place.end, kind: pair.one.place.kind},
        {document: d.id, start: pair.other.place.start, end: pair.other.place.end, kind: pair.other.place.kind}] AS shows
