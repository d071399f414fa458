// A page of mentions that do not resolve, by document and place in it. Counted.
MATCH (n:Mention)
WHERE ($state IS NULL OR n.state = $state)
  AND ($document IS NULL OR EXISTS { (n)-[:STATED_IN]->(:Document {id: $document}) })
RETURN count(n) AS count
