// The keys that find a clause follow from its words.
MATCH (n:Clause) WHERE n.id IS NOT NULL
WITH n ORDER BY n.id
CALL (n) {
  MATCH (n)-[r:CLAUSE_OF|WITHIN|ECHOES]->(m)
  RETURN collect({type: type(r), to: m.id, properties: properties(r)}) AS out
}
RETURN n.id AS from, out
ORDER BY from
