// How the members of a body are changed.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (p:Procedure {id: row.id, body: row.body, people: row.people, decides: row.decides, act: row.act,
                     statement: row.statement, start: row.start, end: row.end, kind: row.kind})
CREATE (p)-[:STATED_IN]->(d)
