// A page of places, by code. Counted.
MATCH (n:Jurisdiction)
WHERE ($text IS NULL OR n.name CONTAINS $text OR n.code STARTS WITH $text)
  AND ($levels IS NULL OR n.level IN $levels)
  AND ($within IS NULL OR EXISTS { (n)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
RETURN count(n) AS count
