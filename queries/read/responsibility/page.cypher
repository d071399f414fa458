// A page of duties and tasks, by place, document and order in the text.
//: worded n
WHERE all(term IN $terms WHERE n.statement CONTAINS term OR coalesce(n.heading, '') CONTAINS term)
  AND (NOT $byAgency OR EXISTS {
    MATCH (n)<-[by:RESPONSIBLE_FOR]-(a:Agency)-[:OF]->(p:Jurisdiction)
    WHERE ($lead IS NULL OR coalesce(by.lead, false) = $lead)
      AND ($levels IS NULL OR p.level IN $levels)
      AND ($families IS NULL OR any(family IN a.families WHERE family IN $families))
      AND ($within IS NULL OR EXISTS { (p)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
  })
MATCH (n)-[:STATED_IN]->(d:Document)
WHERE true
//: stands d
OPTIONAL MATCH (d)-[:OF]->(place:Jurisdiction)
WITH n, d, place
WITH n, [coalesce(place.code, '999999'), coalesce(d.numberKey, ''), d.id, n.ordinal, n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.id AS id, keys
ORDER BY keys
LIMIT $limit
