MATCH (n:Family) WHERE n.name IS NOT NULL
WITH n ORDER BY n.name
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect({type: type(r), to: coalesce(m.id, m.code, m.name), properties: properties(r)}) AS out
}
RETURN n.name AS from, out
ORDER BY from
