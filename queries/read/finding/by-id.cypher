// Findings by id.
UNWIND $ids AS id
MATCH (n:Finding {id: id})
OPTIONAL MATCH (n)-[:ABOUT]->(d:Document)
OPTIONAL MATCH (n)-[:FOUND_IN]->(s:Source)
WITH n, min(d.id) AS document, min(s.id) AS source
RETURN n.id AS key,
  {id: n.id, code: n.code, severity: n.severity, message: n.message, document: document,
   proof: CASE WHEN n.start IS NULL THEN null
     ELSE {document: document, source: source, kind: 'QUOTED', start: n.start, end: n.end} END} AS value
