// The members of each mechanism, in order.
UNWIND $ids AS key
MATCH (m:Mechanism {id: key})<-[in:MEMBER_OF]-(party:Agency|Mention)
CALL (m) {
  OPTIONAL MATCH (m)<-[:ESTABLISHES]-(d:Document)
  RETURN d.id AS document
  ORDER BY d.issuedOn IS NULL, d.issuedOn DESC, d.id
  LIMIT 1
}
RETURN key,
  {asWritten: in.asWritten, override: in.override, agency: CASE WHEN party:Agency THEN party.id END,
   mention: CASE WHEN party:Mention THEN party.id END, mechanism: m.id, document: document,
   proof: {document: document, kind: in.kind, start: in.start, end: in.end}} AS value
ORDER BY key, in.ordinal, party.id
