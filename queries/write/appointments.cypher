UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
MATCH (p:Person {id: row.person})
CREATE (x:Appointment {id: row.id, role: row.role, post: row.post, asWritten: row.asWritten,
                       ordinal: row.ordinal, start: row.start, end: row.end, kind: row.kind,
                       override: row.override, personOverride: row.personOverride})
CREATE (p)-[:HOLDS]->(x)
CREATE (x)-[:STATED_IN]->(d)
WITH x, row
CALL (x, row) {
  MATCH (m:Mechanism {id: row.mechanism})
  CREATE (x)-[:IN]->(m)
}
CALL (x, row) {
  MATCH (a:Agency|Mention {id: row.party})
  CREATE (x)-[:ON_BEHALF_OF]->(a)
}
RETURN count(*) AS made
