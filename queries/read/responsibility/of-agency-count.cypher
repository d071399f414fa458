// How much each agency answers for.
UNWIND $ids AS key
OPTIONAL MATCH (:Agency {id: key})-[:RESPONSIBLE_FOR]->(n:Responsibility)
WHERE $asOf IS NULL OR EXISTS {
  MATCH (n)-[:STATED_IN]->(d:Document)
  WHERE true
  //: stands d
}
RETURN key, count(DISTINCT n) AS count
