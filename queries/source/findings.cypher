MATCH (s:Source {id: $id})
UNWIND $rows AS row
CREATE (f:Finding {id: row.id, code: row.code, severity: row.severity, message: row.message,
                   ordinal: row.ordinal, start: row.start, end: row.end})
CREATE (f)-[:FOUND_IN]->(s)
WITH f, row
MATCH (d:Instrument {id: row.document})
CREATE (f)-[:ABOUT]->(d)
