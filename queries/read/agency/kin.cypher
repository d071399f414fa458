// The agencies of each agency's place, and of those that it came from or became, in some families.
UNWIND $ids AS key
MATCH (:Agency {id: key})-[:OF]->(place:Jurisdiction)
CALL (place) {
  MATCH (place)-[:SUCCEEDED_BY*0..3]->(kin:Jurisdiction)
  RETURN kin
  UNION
  MATCH (place)<-[:SUCCEEDED_BY*1..3]-(kin:Jurisdiction)
  RETURN kin
}
MATCH (kin)<-[:OF]-(n:Agency)
WHERE NOT coalesce(n.group, false) AND any(family IN n.families WHERE family IN $families)
WITH DISTINCT key, n, kin
RETURN key, {id: n.id, families: n.families, asWritten: coalesce(n.asWritten, []), affiliate: n.affiliate} AS value
ORDER BY key, n.id
