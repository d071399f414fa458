// code: BASIS_OF_LOWER_LEVEL
// severity: WARNING
// scope: CITING
// meaning: 文件以下级机关的文件为依据。
// meaning in English: The document rests on one of a lower level of government.
// to do: 核对依据是否写错，或是否只应参考。
// to do in English: See whether the basis is wrong, or whether it should only be referred to.
// message: 本文件是{level}文件，依据的{cited}是{lower}文件
// message in English: This is a document of level {levelEnglish} and rests on {cited} of level {lowerEnglish}
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})
USING INDEX d:Document(id)
CALL (d) { // from the document on: a label here would let the planner begin at all documents
  MATCH (d)-[c:CITES {role: 'BASIS'}]->(x)
  RETURN c, x
}
WITH d, c, x, {NATIONAL: 0, PROVINCE: 1, CITY: 2, COUNTY: 3, TOWNSHIP: 4} AS rank,
  {NATIONAL: '国家', PROVINCE: '省级', CITY: '市级', COUNTY: '县级', TOWNSHIP: '乡级'} AS name
WHERE rank[x.level] > rank[d.level]
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten, level: name[d.level], lower: name[x.level], levelEnglish: d.level, lowerEnglish: x.level} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind},
        {document: x.id, start: null, end: null, kind: 'DERIVED'}] AS shows
