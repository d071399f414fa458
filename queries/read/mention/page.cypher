// A page of mentions that do not resolve, by document and place in it.
MATCH (n:Mention)
WHERE ($state IS NULL OR n.state = $state)
  AND ($document IS NULL OR EXISTS { (n)-[:STATED_IN]->(:Document {id: $document}) })
OPTIONAL MATCH (n)-[:STATED_IN]->(d:Document)
WITH n, min(d.id) AS document
WITH n, [coalesce(document, ''), coalesce(n.start, -1), n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.id AS id, keys
ORDER BY keys
LIMIT $limit
