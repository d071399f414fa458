// A page of findings, by document and place in it.
MATCH (n:Finding)
WHERE ($codes IS NULL OR n.code IN $codes)
  AND ($severity IS NULL OR n.severity = $severity)
  AND ($document IS NULL OR EXISTS { (n)-[:ABOUT]->(:Document {id: $document}) })
  AND ($byRule IS NULL OR (n.rule IS NOT NULL) = $byRule)
  AND ($within IS NULL OR EXISTS {
    (n)-[:ABOUT]->(:Document)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
  AND ($families IS NULL OR EXISTS {
    (n)-[:CONCERNS]->(:Agency)-[:IN_FAMILY]->(f:Family) WHERE f.name IN $families })
OPTIONAL MATCH (n)-[about:ABOUT]->(d:Document) WHERE about.also IS NULL
WITH n, min(coalesce(d.numberKey, '')) AS number, min(d.id) AS document
WITH n, [coalesce(number, ''), coalesce(document, ''), coalesce(n.start, -1), n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.id AS id, keys
ORDER BY keys
LIMIT $limit
