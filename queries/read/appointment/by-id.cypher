// Posts by id.
UNWIND $ids AS id
MATCH (n:Appointment {id: id})<-[:HOLDS]-(person:Person), (n)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (n)-[:IN]->(mechanism:Mechanism)
OPTIONAL MATCH (n)-[:ON_BEHALF_OF]->(party:Agency|Mention)
WITH n, person, min(d.id) AS document, min(mechanism.id) AS mechanism,
  min(CASE WHEN party:Agency THEN party.id END) AS agency,
  min(CASE WHEN party:Mention THEN party.id END) AS mention
RETURN n.id AS key,
  {id: n.id, role: n.role, post: n.post, unit: n.asWritten, override: n.override,
   personOverride: n.personOverride, personScope: split(person.key, ' | ')[-1],
   asWritten: nullIf(coalesce(n.asWritten, '') + coalesce(n.post, ''), ''), person: person.id, agency: agency,
   mention: mention, mechanism: mechanism, document: document,
   proof: {document: document, kind: n.kind, start: n.start, end: n.end}} AS value
