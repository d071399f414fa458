// The agencies whose superior each agency is, by place code.
UNWIND $ids AS key
MATCH (a:Agency {id: key})-[:OF]->(place:Jurisdiction)
WHERE NOT coalesce(a.group, false)
MATCH (a)-[:IN_FAMILY]->(:Family)<-[:IN_FAMILY]-(n:Agency)-[:OF]->(below:Jurisdiction)
WHERE NOT coalesce(n.group, false) AND below <> place
  AND EXISTS { (below)-[:PART_OF*1..5]->(place) }
WITH DISTINCT key, a, n, below
CALL (n, below) {
  MATCH way = (below)-[:PART_OF*1..5]->(above:Jurisdiction)<-[:OF]-(superior:Agency)
  WHERE NOT coalesce(superior.group, false) AND any(family IN superior.families WHERE family IN n.families)
    AND (superior.affiliate IS NULL OR superior.affiliate = n.affiliate)
  RETURN superior
  ORDER BY length(way), superior.affiliate IS NULL, size([family IN superior.families WHERE family IN n.families]) DESC,
    size(superior.families), superior.id
  LIMIT 1
}
WITH key, a, n, below, superior
WHERE superior = a
RETURN key, n.id AS id
ORDER BY key, below.code, n.id
