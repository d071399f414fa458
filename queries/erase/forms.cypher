// How often the content of some documents names each agency in which words.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
CALL (d) {
  MATCH (d)-[r:ISSUED_BY]->(a:Agency) RETURN a.id AS agency, r.asWritten AS form
  UNION ALL
  MATCH (d)-[:ESTABLISHES]->(:Mechanism)-[r:LED_BY|OFFICE_AT]->(a:Agency)
  RETURN a.id AS agency, r.asWritten AS form
  UNION ALL
  MATCH (d)-[:ESTABLISHES]->(:Mechanism)<-[r:MEMBER_OF]-(a:Agency)
  RETURN a.id AS agency, r.asWritten AS form
  UNION ALL
  MATCH (d)<-[r:MEMBER_OF]-(a:Agency) RETURN a.id AS agency, r.asWritten AS form
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(x:Appointment)-[:ON_BEHALF_OF]->(a:Agency)
  RETURN a.id AS agency, x.asWritten AS form
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(:Responsibility)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  RETURN a.id AS agency, r.asWritten AS form
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(m:Mention)-[:CANDIDATE]->(a:Agency)
  RETURN a.id AS agency, m.text AS form
}
RETURN agency, form, count(*) AS count
