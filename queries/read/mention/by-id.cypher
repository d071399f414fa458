// Mentions that do not resolve, by id.
UNWIND $ids AS id
MATCH (n:Mention {id: id})
OPTIONAL MATCH (n)-[:STATED_IN]->(d:Document)
WITH n, min(d.id) AS document
RETURN n.id AS key,
  {id: n.id, text: n.text, kind: n.kind, state: n.state, reason: n.reason, document: document,
   proof: {document: document, start: n.start, end: n.end,
     kind: CASE WHEN n.start IS NULL THEN 'CURATED' ELSE 'QUOTED' END}} AS value
