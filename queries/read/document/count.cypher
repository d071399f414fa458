// A page of documents, newest first. Counted.
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
RETURN count(n) AS count
