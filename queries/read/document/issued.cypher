// A page of the documents that each agency issued, newest first.
UNWIND $ids AS key
CALL (key) {
  MATCH (:Agency {id: key})<-[:ISSUED_BY]-(n:Document)
  WHERE true
  //: stands n
  WITH n, [coalesce(duration.inDays(n.issuedOn, date('2200-01-01')).days, 999999), coalesce(n.numberKey, ''), n.id] AS keys
  WHERE $after IS NULL OR keys > $after
  RETURN n.id AS id, keys
  ORDER BY keys
  LIMIT $limit
}
RETURN key, id, keys
ORDER BY key, keys
