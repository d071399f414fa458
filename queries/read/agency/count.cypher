// A page of agencies, by place. Counted.
MATCH (n:Agency)
WHERE ($family IS NULL OR $family IN n.families)
  AND ($group IS NULL OR coalesce(n.group, false) = $group)
  AND all(term IN $terms WHERE n.name CONTAINS term OR any(form IN n.asWritten WHERE form CONTAINS term))
  AND ($levels IS NULL OR EXISTS { MATCH (n)-[:OF]->(p:Jurisdiction) WHERE p.level IN $levels })
  AND ($within IS NULL OR EXISTS { (n)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
RETURN count(n) AS count
