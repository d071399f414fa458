// A page of people, by name. Counted.
MATCH (n:Person)
WHERE ($name IS NULL OR n.name = $name)
  AND (($role IS NULL AND $within IS NULL AND $asOf IS NULL) OR EXISTS {
    MATCH (n)-[:HOLDS]->(a:Appointment)-[:STATED_IN]->(d:Document)
    WHERE ($role IS NULL OR a.role = $role)
      AND ($within IS NULL OR EXISTS { (d)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) })
      //: stands d
  })
RETURN count(n) AS count
