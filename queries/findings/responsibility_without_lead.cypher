// code: RESPONSIBILITY_WITHOUT_LEAD
// severity: INFO
// scope: DOCUMENT
// meaning: 任务有两个以上单位负责，没有写明谁牵头（县区、各部门等集体不计）。一份文件一条，列出这些任务。
// meaning in English: Tasks have two or more units that answer for them and none that leads; collectives do not count. One finding a document, which shows the tasks.
// to do: 需要追责时，先确认牵头单位；是否以首位为牵头，文中没有写。
// to do in English: Find out who leads before holding anybody to it; the text does not say that the first does.
// message: {tasks}项任务中有{open}项由多个单位负责而没有牵头单位
// message in English: Of {tasks} tasks, {open} have several units and none that leads
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(t:Task)<-[r:RESPONSIBLE_FOR]-(a)
USING INDEX d:Document(id)
WITH d, t, count(DISTINCT CASE WHEN NOT coalesce(a.group, false) THEN a END) AS units,
     any(lead IN collect(r.lead) WHERE lead) AS led,
     min(CASE WHEN r.kind <> 'DERIVED' THEN r.start END) AS start,
     max(CASE WHEN r.kind <> 'DERIVED' THEN r.end END) AS end
ORDER BY t.ordinal
WITH d, count(t) AS tasks,
     collect(CASE WHEN units > 1 AND NOT led
       THEN {document: d.id, start: start, end: end, kind: CASE WHEN start IS NULL THEN 'CURATED' ELSE 'QUOTED' END} END) AS open
WHERE size(open) > 0
RETURN d.id AS document, [] AS subjects, [] AS agencies,
       {tasks: tasks, open: size(open)} AS words, open[0..50] AS shows
