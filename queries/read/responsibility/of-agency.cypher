// A page of what each agency answers for, by place, document and order in the text.
UNWIND $ids AS key
CALL (key) {
  MATCH (:Agency {id: key})-[:RESPONSIBLE_FOR]->(n:Responsibility)-[:STATED_IN]->(d:Document)
  WHERE true
  //: stands d
  OPTIONAL MATCH (d)-[:OF]->(place:Jurisdiction)
  WITH DISTINCT n, [coalesce(place.code, '999999'), coalesce(d.numberKey, ''), d.id, n.ordinal, n.id] AS keys
  WHERE $after IS NULL OR keys > $after
  RETURN n.id AS id, keys
  ORDER BY keys
  LIMIT $limit
}
RETURN key, id, keys
ORDER BY key, keys
