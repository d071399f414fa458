// Who ends each document, oldest first; those without a date last.
UNWIND $ids AS key
MATCH (:Document {id: key})<-[r:REPEALS]-(by:Document)
RETURN key, {document: key, by: by.id, on: by.issuedOn, asWritten: r.asWritten,
   proof: {document: by.id, kind: r.kind, start: r.start, end: r.end}} AS value
ORDER BY key, by.issuedOn IS NULL, by.issuedOn, by.id, r.statedAs
