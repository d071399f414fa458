// The mechanisms, or documents with an unnamed one, that each agency is a member of.
UNWIND $ids AS key
MATCH (a:Agency {id: key})-[in:MEMBER_OF]->(body:Mechanism|Document)
CALL (body) {
  OPTIONAL MATCH (body)<-[:ESTABLISHES]-(d:Document)
  RETURN d.id AS establishing
  ORDER BY d.issuedOn IS NULL, d.issuedOn DESC, d.id
  LIMIT 1
}
WITH key, a, in, body, CASE WHEN body:Document THEN body.id ELSE establishing END AS document
WHERE $asOf IS NULL OR EXISTS {
  MATCH (body)<-[:ESTABLISHES*0..1]-(d:Document)
  WHERE true
  //: stands d
}
RETURN key,
  {asWritten: in.asWritten, override: in.override, agency: a.id, mechanism: CASE WHEN body:Mechanism THEN body.id END,
   document: document,
   proof: {document: document, kind: in.kind, start: in.start, end: in.end}} AS value
ORDER BY key, coalesce(body.name, ''), body.id
