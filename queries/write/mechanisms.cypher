UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (m:Mechanism {id: row.id, name: row.name, declaredMembers: row.declaredMembers,
                     start: row.start, end: row.end, kind: row.kind})
CREATE (d)-[:ESTABLISHES]->(m)
