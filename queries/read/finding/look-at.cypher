// What each finding that something is missing may have passed over: documents of the level between that rest on the same
// document of the state. Newest first, ten at most.
UNWIND $ids AS key
CALL (key) {
  MATCH (f:Finding {id: key, rule: 'MISSING_LEVEL'})-[:ABOUT]->(d:Document)-[:OF]->(:Jurisdiction)-[:PART_OF*1..4]->(between:Jurisdiction)
  WHERE between.name IN f.subjects
  MATCH (f)-[s:SHOWS]->(d)-[c:CITES {role: 'BASIS'}]->(x:Document {level: 'NATIONAL'})
  WHERE s.start IS NULL OR s.start = c.start
  MATCH (x)<-[:CITES {role: 'BASIS'}]-(p:Document {collected: true})-[:OF]->(between)
  WITH DISTINCT p ORDER BY p.issuedOn IS NULL, p.issuedOn DESC, p.id LIMIT 10
  RETURN p.id AS id, p.issuedOn AS issued
}
RETURN key, id
ORDER BY key, issued IS NULL, issued DESC, id
