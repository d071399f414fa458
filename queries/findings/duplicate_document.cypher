// code: DUPLICATE_DOCUMENT
// severity: WARNING
// scope: DOCUMENT
// meaning: 同一份文件有两个来源，读出的内容不同；图中采用其中一个。
// meaning in English: One document came in two sources, and what was read from them differs; the graph takes the one that goes before.
// to do: 对照两个来源，确认哪一个是正式文本。
// to do in English: Hold the two against each other, and find out which is the official text.
// message: 来源{other}与采用的来源{taken}不同：{how}
// message in English: Source {other} differs from {taken}, which is taken: {howEnglish}
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX d:Document(id)
CALL (d) { // from the document on: beside other patterns the planner may begin at all READ_FROM
  MATCH (d)-[r:READ_FROM]->(s)
  RETURN r, s
}
WITH d, r, s WHERE r.winner AND s.curated = false
CALL (d) {
  MATCH (d)-[o:READ_FROM]->(t)
  RETURN o, t
}
WITH d, r, s, o, t WHERE t <> s AND t.curated = false
WITH d, r, s, o, t ORDER BY t.id, o.ordinal
WITH d, r, s, t, collect(o)[0] AS o
CALL (r, o) {
  UNWIND [['members', '成员单位', 'members'], ['people', '人员', 'people'], ['duties', '职责', 'duties'],
          ['tasks', '任务', 'tasks'], ['citations', '引用', 'citations']] AS part
  WITH part, coalesce(r[part[0]], []) AS mine, coalesce(o[part[0]], []) AS others
  WHERE size(mine) > 0 AND size(others) > 0
  WITH part, mine, others, [x IN mine | split(x, '@')[0]] AS keys, [x IN others | split(x, '@')[0]] AS otherKeys
  WITH part, [x IN mine WHERE NOT split(x, '@')[0] IN otherKeys] AS mine,
       [x IN others WHERE NOT split(x, '@')[0] IN keys] AS others
  WHERE size(mine) > 0 OR size(others) > 0
  RETURN collect({name: part[1], english: part[2], mine: mine[0], others: others[0],
                  mineOnly: size(mine), othersOnly: size(others)}) AS parts
}
WITH d, r, s, o, t, parts,
  CASE WHEN r.issuedOn <> o.issuedOn THEN [{name: '成文日期', english: 'date', words: toString(r.issuedOn) + '/' + toString(o.issuedOn)}]
    ELSE [] END
  + CASE WHEN NOT r.title CONTAINS o.title AND NOT o.title CONTAINS r.title THEN [{name: '标题', english: 'title', words: ''}]
    ELSE [] END AS heads
WHERE size(parts) > 0 OR size(heads) > 0
WITH d, s, t, parts, heads,
  [x IN heads | x.name + x.words] + [x IN parts | x.name + '（只见于采用的' + x.mineOnly + '项，只见于另一个' + x.othersOnly + '项）'] AS how,
  [x IN heads | x.english + ' ' + x.words] + [x IN parts | x.english + ' (' + x.mineOnly + ' only in the one taken, ' + x.othersOnly + ' only in the other)'] AS english,
  [x IN parts WHERE x.mine CONTAINS '@' | split(split(x.mine, '@')[1], '-')][0] AS mine,
  [x IN parts WHERE x.others CONTAINS '@' | split(split(x.others, '@')[1], '-')][0] AS others
RETURN d.id AS document, [t.id] AS subjects, [] AS agencies,
       {other: t.name, taken: s.name,
        how: reduce(all = how[0], x IN how[1..] | all + '、' + x),
        howEnglish: reduce(all = english[0], x IN english[1..] | all + ', ' + x)} AS words,
       [{document: d.id, source: s.id, start: toInteger(mine[0]), end: toInteger(mine[1]), kind: CASE WHEN mine IS NULL THEN 'DERIVED' ELSE 'QUOTED' END},
        {document: d.id, source: t.id, start: toInteger(others[0]), end: toInteger(others[1]), kind: CASE WHEN others IS NULL THEN 'DERIVED' ELSE 'QUOTED' END}] AS shows
