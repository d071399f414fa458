// code: CITED_NOT_COLLECTED
// severity: INFO
// scope: CITING
// meaning: 所引文件没有收集到，无法核对引用是否属实。
// meaning in English: A cited document is not in the graph, so the citation cannot be checked.
// to do: 收集该文件。
// to do in English: Collect it.
// message: {role}的{cited}没有收集到
// message in English: {cited}, {roleEnglish}, is not collected
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})
USING INDEX d:Document(id)
CALL (d) { // from the document on: a label here would let the planner begin at all documents
  MATCH (d)-[c:CITES]->(x)
  RETURN c, x
}
WITH d, c, x WHERE x.collected = false
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten,
        role: CASE c.role WHEN 'BASIS' THEN '作为依据' ELSE '提到' END,
        roleEnglish: CASE c.role WHEN 'BASIS' THEN 'cited as a basis' ELSE 'cited' END} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind}] AS shows
