MATCH (n:Procedure) WHERE n.id IS NOT NULL
WITH n ORDER BY n.id
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect({type: type(r), to: coalesce(m.id, m.code, m.name), properties: properties(r)}) AS out
}
RETURN n.id AS from, out
ORDER BY from
