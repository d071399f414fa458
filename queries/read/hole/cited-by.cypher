// Who cites each document, newest first, a few of them.
UNWIND $ids AS key
CALL (key) {
  MATCH (cited:Document {id: key})<-[c:CITES]-(citing:Document)
  WHERE $within IS NULL OR EXISTS { (citing)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) }
  RETURN c, citing, cited
  ORDER BY citing.issuedOn IS NULL, citing.issuedOn DESC, citing.id, c.ordinal
  LIMIT $limit
}
RETURN key, {citing: citing.id, cited: cited.id, role: c.role, asWritten: c.asWritten, number: c.number, reason: c.reason, statedAs: c.statedAs,
   proof: {document: citing.id, kind: c.kind, start: c.start, end: c.end},
   relation: c.relation,
   relationProof: CASE WHEN c.relation IS NOT NULL THEN
     {document: citing.id, kind: c.relationKind, start: c.relationStart, end: c.relationEnd} END} AS value
ORDER BY key, citing.issuedOn IS NULL, citing.issuedOn DESC, citing.id, c.ordinal
