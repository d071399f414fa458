UNWIND $rows AS row
MATCH (m:Mechanism {id: row.mechanism})
MATCH (p:Agency|Mention {id: row.party})
CREATE (m)-[:OFFICE_AT {asWritten: row.asWritten, start: row.start, end: row.end,
                        kind: row.kind, override: row.override}]->(p)
