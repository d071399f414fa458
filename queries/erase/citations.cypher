// How often the content of some documents cites each document in which words.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
CALL (d) {
  MATCH (d)-[c:CITES]->()
  RETURN c.statedAs AS document, c.title AS title, c.issuer AS issuer
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(:Mention)-[:CANDIDATE]->(c:Instrument)
  RETURN c.id AS document, null AS title, null AS issuer
}
RETURN document, title, issuer, count(*) AS count
