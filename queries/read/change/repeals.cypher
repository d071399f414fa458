// Who ends each document, oldest first; those without a date last.
UNWIND $ids AS key
MATCH (:Document {id: key})<-[r:REPEALS]-(by:Document)
RETURN key, {document: key, by: by.id, on: by.issuedOn, since: coalesce(r.since, by.issuedOn), asWritten: r.asWritten,
   proof: {document: by.id, kind: r.kind, start: r.start, end: r.end},
   sinceProof: CASE WHEN r.since IS NOT NULL THEN {document: by.id, kind: 'QUOTED', start: r.sinceStart, end: r.sinceEnd} END} AS value
ORDER BY key, coalesce(r.since, by.issuedOn) IS NULL, coalesce(r.since, by.issuedOn), by.id, r.statedAs
