// Words that nothing or more than one thing answers to.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (m:Mention {id: row.id, text: row.text, kind: row.kind, reason: row.reason,
                   state: row.state, start: row.start, end: row.end})
CREATE (m)-[:STATED_IN]->(d)
WITH m, row
UNWIND row.candidates AS candidate
MATCH (c:Agency|Instrument|Person {id: candidate})
CREATE (m)-[:CANDIDATE]->(c)
