// What some documents took from others is written anew.
UNWIND $rows AS row
MATCH (taker:Instrument {id: row.taker})
MATCH (origin:Instrument {id: row.origin})
CALL (taker, origin) {
  MATCH (taker)-[r:REUSES]->(origin) DELETE r
}
CALL (taker, origin) {
  MATCH (taker)<-[:STATED_IN]-(:Responsibility)-[r:REUSES]->(from:Responsibility)
  WHERE (from)-[:STATED_IN]->(origin)
  DELETE r
}
RETURN count(*) AS done
