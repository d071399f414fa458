UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
MATCH (cited:Instrument {id: row.statedAs})
CREATE (d)-[:CITES {role: row.role, asWritten: row.asWritten, number: row.number,
                    title: row.title, issuer: row.issuer, ordinal: row.ordinal,
                    statedAs: row.statedAs, reason: row.reason, start: row.start, end: row.end,
                    kind: row.kind}]->(cited)
