// A page of places, by code.
MATCH (n:Jurisdiction)
WHERE ($text IS NULL OR n.name CONTAINS $text OR n.code STARTS WITH $text)
  AND ($levels IS NULL OR n.level IN $levels)
  AND ($within IS NULL OR EXISTS { (n)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
WITH n, [n.code] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.code AS id, keys
ORDER BY keys
LIMIT $limit
