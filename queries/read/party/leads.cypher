// Who leads each mechanism, as the document says.
UNWIND $ids AS key
MATCH (m:Mechanism {id: key})-[by:LED_BY]->(party:Agency|Mention)
CALL (m) {
  OPTIONAL MATCH (m)<-[:ESTABLISHES]-(d:Document)
  RETURN d.id AS document
  ORDER BY d.issuedOn IS NULL, d.issuedOn DESC, d.id
  LIMIT 1
}
RETURN key,
  {asWritten: by.asWritten, agency: CASE WHEN party:Agency THEN party.id END,
   mention: CASE WHEN party:Mention THEN party.id END, document: document, override: by.override,
   proof: {document: document, kind: by.kind, start: by.start, end: by.end}} AS value
ORDER BY key, party.id
