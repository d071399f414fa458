// A page of documents, newest first.
MATCH (n:Document)
WHERE all(term IN $terms WHERE coalesce(n.title, '') CONTAINS term OR coalesce(n.number, '') CONTAINS term)
  AND ($collected IS NULL OR coalesce(n.collected, false) = $collected)
  AND ($placeKnown IS NULL OR EXISTS { (n)-[:OF]->(:Jurisdiction) } = $placeKnown)
  AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($levels IS NULL OR n.level IN $levels)
  AND ($issuedFrom IS NULL OR n.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR n.issuedOn <= $issuedTo)
  AND ($within IS NULL OR EXISTS { (n)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
  //: stands n
WITH n, [coalesce(duration.inDays(n.issuedOn, date('2200-01-01')).days, 999999), coalesce(n.numberKey, ''), n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.id AS id, keys
ORDER BY keys
LIMIT $limit
