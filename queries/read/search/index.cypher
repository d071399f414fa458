// A page of hits by the full-text index and by number, best first.
CALL () {
  CALL db.index.fulltext.queryNodes('search', $query) YIELD node AS n, score
  RETURN n, score
  UNION ALL
  MATCH (n:Document)
  WHERE $number IS NOT NULL AND n.number CONTAINS $number
  RETURN n, CASE WHEN n.number = $number THEN 2000.0 WHEN n.number STARTS WITH $number THEN 1500.0 ELSE 1000.0 END AS score
}
WITH n, max(score) AS score
WITH n, score, [-score, n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.id AS id, head([label IN labels(n) WHERE label IN ['Document', 'Agency', 'Person', 'Mechanism', 'Responsibility']]) AS type, score, keys
ORDER BY keys
LIMIT $limit
