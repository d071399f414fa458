UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
MATCH (p:Agency|Mention {id: row.party})
CREATE (d)-[:ISSUED_BY {ordinal: row.ordinal, asWritten: row.asWritten, override: row.override}]->(p)
