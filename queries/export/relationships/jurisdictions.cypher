MATCH (n:Jurisdiction) WHERE n.code IS NOT NULL
WITH n ORDER BY n.code
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect({type: type(r), to: coalesce(m.id, m.code, m.name), properties: properties(r)}) AS out
}
RETURN n.code AS from, out
ORDER BY from
