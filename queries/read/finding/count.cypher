// A page of findings, by document and place in it. Counted.
MATCH (n:Finding)
WHERE ($codes IS NULL OR n.code IN $codes)
  AND ($severity IS NULL OR n.severity = $severity)
  AND ($document IS NULL OR EXISTS { (n)-[:ABOUT]->(:Document {id: $document}) })
  AND ($byRule IS NULL OR (n.rule IS NOT NULL) = $byRule)
  AND ($within IS NULL OR EXISTS {
    (n)-[:ABOUT]->(:Document)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
  AND ($families IS NULL OR EXISTS {
    (n)-[:CONCERNS]->(:Agency)-[:IN_FAMILY]->(f:Family) WHERE f.name IN $families })
RETURN count(n) AS count
