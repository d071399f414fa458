UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (r:Responsibility:Task {id: row.id, heading: row.heading, statement: row.statement,
                               clauses: row.clauses, section: row.section, ordinal: row.ordinal,
                               start: row.start, end: row.end, kind: row.kind})
CREATE (r)-[:STATED_IN]->(d)
