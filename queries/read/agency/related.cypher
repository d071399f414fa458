// Agencies of one place that are bound to each other: an affiliate and the organ it belongs to.
UNWIND $ids AS key
MATCH (a:Agency {id: key})-[:OF]->(:Jurisdiction)<-[:OF]-(b:Agency)
WHERE a <> b AND NOT coalesce(a.group, false) AND NOT coalesce(b.group, false)
WITH key, a, b, any(family IN a.families WHERE family IN b.families) AS shared
CALL (a, b, shared) {
  WITH * WHERE shared AND a.affiliate IS NOT NULL AND b.affiliate IS NULL
  RETURN 'ORGAN' AS is, a.affiliate AS affiliate, null AS family
  UNION
  WITH * WHERE shared AND a.affiliate IS NULL AND b.affiliate IS NOT NULL
  RETURN 'AFFILIATE' AS is, b.affiliate AS affiliate, null AS family
  UNION
  MATCH (a)-[:IN_FAMILY]->(f:Family)-[:AFFILIATED_TO]->(:Family)<-[:IN_FAMILY]-(b)
  WHERE NOT shared AND b.affiliate IS NULL
  RETURN 'ORGAN' AS is, null AS affiliate, f.name AS family
  UNION
  MATCH (b)-[:IN_FAMILY]->(f:Family)-[:AFFILIATED_TO]->(:Family)<-[:IN_FAMILY]-(a)
  WHERE NOT shared AND a.affiliate IS NULL
  RETURN 'AFFILIATE' AS is, null AS affiliate, f.name AS family
}
RETURN key, {agency: b.id, is: is, affiliate: affiliate, family: family} AS value
ORDER BY key, is, b.id
