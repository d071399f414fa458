// Who answers for each duty or task, in order.
UNWIND $ids AS key
MATCH (n:Responsibility {id: key})<-[by:RESPONSIBLE_FOR]-(a:Agency), (n)-[:STATED_IN]->(d:Document)
RETURN key,
  {asWritten: by.asWritten, lead: coalesce(by.lead, false), agency: a.id,
   proof: {document: d.id, kind: coalesce(by.kind, n.kind), start: by.start, end: by.end,
     section: n.section}} AS value
ORDER BY key, by.ordinal, a.id
