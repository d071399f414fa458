// The member units each document lists, of its mechanism or of one that it does not name, in order.
UNWIND $ids AS key
MATCH (d:Document {id: key})
CALL (d) {
  MATCH (d)-[:ESTABLISHES]->(m:Mechanism)<-[in:MEMBER_OF]-(party:Agency|Mention)
  RETURN m.id AS mechanism, in, party
  UNION ALL
  MATCH (d)<-[in:MEMBER_OF]-(party:Agency|Mention)
  RETURN null AS mechanism, in, party
}
RETURN key,
  {asWritten: in.asWritten, override: in.override, agency: CASE WHEN party:Agency THEN party.id END,
   mention: CASE WHEN party:Mention THEN party.id END, mechanism: mechanism, document: d.id,
   proof: {document: d.id, kind: in.kind, start: in.start, end: in.end}} AS value
ORDER BY key, in.ordinal, party.id
