// Findings by id.
UNWIND $ids AS id
MATCH (n:Finding {id: id})
OPTIONAL MATCH (n)-[about:ABOUT]->(d:Document) WHERE about.also IS NULL
OPTIONAL MATCH (n)-[:FOUND_IN]->(s:Source)
WITH n, min(d.id) AS document, min(s.id) AS source
CALL (n) {
  OPTIONAL MATCH (n)-[e:SHOWS]->(x:Instrument)
  WITH e, x ORDER BY e.ordinal
  RETURN collect(CASE WHEN x IS NULL THEN null
    ELSE {document: x.id, source: e.source, kind: e.kind, start: e.start, end: e.end} END) AS shows
}
RETURN n.id AS key,
  {id: n.id, code: n.code, severity: n.severity, message: n.message, document: document, rule: n.rule,
   proofs: CASE WHEN n.rule IS NOT NULL THEN shows WHEN n.start IS NULL THEN []
     ELSE [{document: document, source: source, kind: 'QUOTED', start: n.start, end: n.end}] END} AS value
