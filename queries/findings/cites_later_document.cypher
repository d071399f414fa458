// code: CITES_LATER_DOCUMENT
// severity: ERROR
// scope: CITING
// meaning: 所引文件的成文日期（或文号年份）晚于引用它的文件。
// meaning in English: The cited document is dated, or numbered, later than the one that cites it.
// to do: 核对两份文件的日期和文号。
// to do in English: Check the dates and numbers of both.
// message: {date}的文件引用了{later}的{cited}
// message in English: A document of {date} cites {cited} of {later}
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})
USING INDEX d:Document(id)
CALL (d) { // from the document on: a label here would let the planner begin at all documents
  MATCH (d)-[c:CITES]->(x)
  RETURN c, x
}
WITH d, c, x, split(split(coalesce(x.numberKey, ''), '〔')[1], '〕')[0] AS year
WITH d, c, x, CASE WHEN year =~ '(19|20)[0-9]{2}' THEN toInteger(year) END AS year
WITH d, c, x, year,
  CASE WHEN x.collected AND x.issuedOn IS NOT NULL THEN x.issuedOn > d.issuedOn
       ELSE year > d.issuedOn.year END AS later
WHERE later
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten, date: toString(d.issuedOn),
        later: CASE WHEN x.collected AND x.issuedOn IS NOT NULL THEN toString(x.issuedOn) ELSE toString(year) END} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind},
        {document: x.id, start: null, end: null, kind: 'DERIVED'}] AS shows
