// The agency of the same family at the nearest place above that has one. Collectives have no counterparts.
UNWIND $ids AS key
MATCH (a:Agency {id: key})-[:OF]->(place:Jurisdiction)
WHERE NOT coalesce(a.group, false)
CALL (a, place) {
  MATCH way = (place)-[:PART_OF*1..5]->(above:Jurisdiction)<-[:OF]-(n:Agency)
  WHERE NOT coalesce(n.group, false) AND any(family IN n.families WHERE family IN a.families)
    AND (n.affiliate IS NULL OR n.affiliate = a.affiliate)
  RETURN n
  ORDER BY length(way), n.affiliate IS NULL, size([family IN n.families WHERE family IN a.families]) DESC, size(n.families), n.id
  LIMIT 1
}
RETURN key, n.id AS id
