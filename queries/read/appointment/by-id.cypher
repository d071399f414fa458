// Posts by id.
UNWIND $ids AS id
MATCH (n:Appointment {id: id})<-[:HOLDS]-(person:Person), (n)-[:IN]->(mechanism:Mechanism),
  (n)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (n)-[:ON_BEHALF_OF]->(agency:Agency)
WITH n, person, mechanism, min(d.id) AS document, min(agency.id) AS agency
RETURN n.id AS key,
  {id: n.id, role: n.role, post: n.post, asWritten: n.asWritten, person: person.id, agency: agency,
   mechanism: mechanism.id, document: document,
   proof: {document: document, kind: n.kind, start: n.start, end: n.end}} AS value
