UNWIND $rows AS row
MATCH (r:Responsibility {id: row.responsibility})
MATCH (p:Agency|Mention {id: row.party})
CREATE (p)-[:RESPONSIBLE_FOR {lead: row.lead, asWritten: row.asWritten, ordinal: row.ordinal,
                              start: row.start, end: row.end, kind: row.kind,
                              override: row.override}]->(r)
