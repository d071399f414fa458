// What the agencies of some places answer for, by family and place, in the order of the texts.
MATCH (p:Jurisdiction)<-[:OF]-(a:Agency)-[:RESPONSIBLE_FOR]->(n:Responsibility)-[:STATED_IN]->(d:Document)
WHERE p.code IN $places
  AND all(term IN $terms WHERE n.statement CONTAINS term OR coalesce(n.heading, '') CONTAINS term)
  //: stands d
UNWIND CASE WHEN size(coalesce(a.families, [])) = 0 THEN [null] ELSE a.families END AS family
WITH DISTINCT family, p, n, d
WHERE $families IS NULL OR family IN $families
RETURN family, p.code AS place, n.id AS id
ORDER BY family IS NULL, family, place, coalesce(d.numberKey, ''), d.id, n.ordinal, id
LIMIT $limit
