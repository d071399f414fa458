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
