// A page of agencies, by place. Counted.
MATCH (n:Agency)
WHERE ($family IS NULL OR $family IN n.families OR any(row IN $before WHERE row.family IN n.families
    AND any(form IN n.asWritten WHERE any(name IN row.names WHERE form ENDS WITH name))))
  AND ($group IS NULL OR coalesce(n.group, false) = $group)
  AND all(term IN $terms WHERE n.name CONTAINS term OR any(form IN n.asWritten WHERE form CONTAINS term))
  AND ($levels IS NULL OR EXISTS { MATCH (n)-[:OF]->(p:Jurisdiction) WHERE p.level IN $levels })
  AND ($within IS NULL OR EXISTS { (n)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
  AND ($asOf IS NULL OR EXISTS {
    CALL (n) {
      MATCH (n)<-[:ISSUED_BY]-(d:Document) RETURN d
      UNION
      MATCH (n)-[:RESPONSIBLE_FOR]->(:Responsibility)-[:STATED_IN]->(d:Document) RETURN d
      UNION
      MATCH (n)<-[:ON_BEHALF_OF]-(:Appointment)-[:STATED_IN]->(d:Document) RETURN d
      UNION
      MATCH (n)-[:MEMBER_OF]->(d:Document) RETURN d
      UNION
      MATCH (n)-[:MEMBER_OF]->(:Mechanism)<-[:ESTABLISHES]-(d:Document) RETURN d
      UNION
      MATCH (n)<-[:LED_BY|OFFICE_AT]-(:Mechanism)<-[:ESTABLISHES]-(d:Document) RETURN d
    }
    WITH d WHERE true
    //: stands d
    RETURN d
  })
RETURN count(n) AS count
