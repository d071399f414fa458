// Members of the mechanism, or of the document where it names no mechanism.
UNWIND $rows AS row
MATCH (m:Mechanism|Instrument {id: row.body})
MATCH (p:Agency|Mention {id: row.party})
CREATE (p)-[:MEMBER_OF {asWritten: row.asWritten, ordinal: row.ordinal, start: row.start,
                        end: row.end, kind: row.kind, override: row.override}]->(m)
