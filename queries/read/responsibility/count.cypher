// A page of duties and tasks, by place, document and order in the text. Counted.
//: worded n
WHERE all(term IN $terms WHERE n.statement CONTAINS term OR coalesce(n.heading, '') CONTAINS term)
  AND (NOT $byAgency OR EXISTS {
    MATCH (n)<-[by:RESPONSIBLE_FOR]-(a:Agency)-[:OF]->(p:Jurisdiction)
    WHERE ($lead IS NULL OR coalesce(by.lead, false) = $lead)
      AND ($levels IS NULL OR p.level IN $levels)
      AND ($families IS NULL OR any(family IN a.families WHERE family IN $families))
      AND ($within IS NULL OR EXISTS { (p)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
  })
  AND ($asOf IS NULL OR EXISTS {
    MATCH (n)-[:STATED_IN]->(d:Document)
    WHERE true
    //: stands d
  })
RETURN count(n) AS count
