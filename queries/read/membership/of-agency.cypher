// The mechanisms that each agency is a member of.
UNWIND $ids AS key
MATCH (m:Mechanism)<-[in:MEMBER_OF]-(a:Agency {id: key})
CALL (m) {
  OPTIONAL MATCH (m)<-[:ESTABLISHES]-(d:Document)
  RETURN d.id AS document
  ORDER BY d.issuedOn IS NULL, d.issuedOn DESC, d.id
  LIMIT 1
}
RETURN key,
  {asWritten: in.asWritten, agency: a.id, mechanism: m.id,
   proof: {document: document, kind: in.kind, start: in.start, end: in.end}} AS value
ORDER BY key, m.name, m.id
