// A page of findings, by document and place in it. Counted.
MATCH (n:Finding)
WHERE ($codes IS NULL OR n.code IN $codes)
  AND ($severity IS NULL OR n.severity = $severity)
  AND ($document IS NULL OR EXISTS { (n)-[:ABOUT]->(:Document {id: $document}) })
RETURN count(n) AS count
