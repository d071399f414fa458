// How many characters of content some documents have, and each of their duties and tasks.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})<-[:CLAUSE_OF]-(c:Clause)
CALL (c, d) {
  RETURN d.id AS whole
  UNION ALL
  MATCH (c)-[:WITHIN]->(r:Responsibility)
  RETURN r.id AS whole
}
RETURN whole AS id, sum(c.size) AS size
