// Who cites each document, newest first.
UNWIND $ids AS key
MATCH (cited:Document {id: key})<-[c:CITES]-(citing:Document)
RETURN key, {citing: citing.id, cited: cited.id, role: c.role, asWritten: c.asWritten, number: c.number, reason: c.reason, statedAs: c.statedAs,
   proof: {document: citing.id, kind: c.kind, start: c.start, end: c.end},
   relation: c.relation,
   relationProof: CASE WHEN c.relation IS NOT NULL THEN
     {document: citing.id, kind: c.relationKind, start: c.relationStart, end: c.relationEnd} END} AS value
ORDER BY key, citing.issuedOn IS NULL, citing.issuedOn DESC, citing.id, c.ordinal
