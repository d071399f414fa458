// Mechanisms by id, with the newest document that establishes each.
UNWIND $ids AS id
MATCH (n:Mechanism {id: id})
OPTIONAL MATCH (n)-[:LED_BY]->(lead:Agency)
WITH n, min(lead.id) AS lead
OPTIONAL MATCH (n)-[:OFFICE_AT]->(office:Agency)
WITH n, lead, min(office.id) AS office
CALL (n) {
  OPTIONAL MATCH (n)<-[:ESTABLISHES]-(d:Document)
  RETURN d.id AS document
  ORDER BY d.issuedOn IS NULL, d.issuedOn DESC, d.id
  LIMIT 1
}
RETURN n.id AS key,
  {id: n.id, name: n.name, declaredMembers: n.declaredMembers, leadAgency: lead, officeAt: office,
   document: document, proof: {document: document, kind: n.kind, start: n.start, end: n.end}} AS value
