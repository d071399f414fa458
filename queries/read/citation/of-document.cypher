// What each document cites, in order.
UNWIND $ids AS key
MATCH (citing:Document {id: key})-[c:CITES]->(cited:Document)
RETURN key, {citing: citing.id, cited: cited.id, role: c.role, asWritten: c.asWritten, number: c.number,
   proof: {document: citing.id, kind: c.kind, start: c.start, end: c.end}} AS value
ORDER BY key, c.ordinal, cited.id
