// Agencies and documents whose words are not those of the facts that name them.
MATCH (a:Agency)
CALL (a) {
  CALL (a) {
    MATCH (a)<-[r:ISSUED_BY|LED_BY|OFFICE_AT]-() RETURN r.asWritten AS form
    UNION ALL
    MATCH (a)-[r:MEMBER_OF|RESPONSIBLE_FOR]->() RETURN r.asWritten AS form
    UNION ALL
    MATCH (a)<-[:ON_BEHALF_OF]-(x:Appointment) RETURN x.asWritten AS form
    UNION ALL
    MATCH (a)<-[:CANDIDATE]-(m:Mention) RETURN m.text AS form
  }
  WITH form, count(*) AS times ORDER BY form
  RETURN collect(form) AS forms, collect(times) AS counts
}
WITH a, forms, counts
WHERE forms <> coalesce(a.asWritten, []) OR counts <> coalesce(a.asWrittenCounts, [])
RETURN a.id AS id, labels(a) AS labels, 'is named otherwise than the facts about it say' AS fault
UNION ALL
MATCH (d:Instrument)
CALL (d) {
  CALL (d) {
    MATCH ()-[c:CITES {statedAs: d.id}]->() RETURN coalesce(c.title, '') AS form
    UNION ALL
    MATCH (d)<-[:CANDIDATE]-(:Mention) RETURN '' AS form
  }
  WITH form, count(*) AS times ORDER BY form
  RETURN collect(form) AS forms, collect(times) AS counts
}
WITH d, forms, counts
WHERE forms <> coalesce(d.citedTitles, []) OR counts <> coalesce(d.citedTitleCounts, [])
RETURN d.id AS id, labels(d) AS labels, 'is cited otherwise than its citations say' AS fault
UNION ALL
MATCH (b:Band)
WHERE b.documents <> COUNT { MATCH (b)<-[:IN_BAND]-(:Clause)-[:CLAUSE_OF]->(d:Instrument) RETURN DISTINCT d }
RETURN toString(b.key) AS id, labels(b) AS labels, 'counts other documents than have clauses under it' AS fault
UNION ALL
MATCH (taker:Instrument)-[r:REUSES]->(origin:Instrument)
CALL (taker, origin) {
  MATCH (taker)<-[:CLAUSE_OF]-(c:Clause)-[:ECHOES]->(o:Clause) WHERE (o)-[:CLAUSE_OF]->(origin)
  RETURN collect([c.start, c.end, o.start, o.end]) AS found, count(DISTINCT c) AS clauses
}
WITH taker, r, found, clauses
WHERE r.passages <> clauses OR size(r.spans) <> 4 * clauses OR size(r.shares) <> clauses
   OR any(i IN range(0, clauses - 1) WHERE NOT r.spans[4 * i..4 * i + 4] IN found)
RETURN taker.id AS id, labels(taker) AS labels, 'takes other words than its clauses echo' AS fault
UNION ALL
MATCH (taker:Responsibility)-[r:REUSES]->(origin:Responsibility)
CALL (taker, origin) {
  MATCH (taker)<-[:WITHIN]-(c:Clause)-[:ECHOES]->(o:Clause) WHERE (o)-[:WITHIN]->(origin)
  RETURN collect([c.start, c.end, o.start, o.end]) AS found
}
WITH taker, r, found
WHERE size(r.spans) <> 4 * r.passages OR any(i IN range(0, r.passages - 1) WHERE NOT r.spans[4 * i..4 * i + 4] IN found)
RETURN taker.id AS id, labels(taker) AS labels, 'takes other words than its clauses echo' AS fault
