// A page of documents that nobody has collected. Counted.
MATCH (n:Document {collected: false})
WHERE EXISTS {
  MATCH (n)<-[:CITES]-(by:Document)
  WHERE $within IS NULL OR EXISTS { (by)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) }
}
RETURN count(n) AS count
