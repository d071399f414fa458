// Who answers for each duty or task, in order.
UNWIND $ids AS key
MATCH (n:Responsibility {id: key})<-[by:RESPONSIBLE_FOR]-(party:Agency|Mention), (n)-[:STATED_IN]->(d:Document)
RETURN key,
  {asWritten: by.asWritten, lead: coalesce(by.lead, false), agency: CASE WHEN party:Agency THEN party.id END,
   mention: CASE WHEN party:Mention THEN party.id END, override: by.override,
   proof: {document: d.id, kind: coalesce(by.kind, n.kind), start: by.start, end: by.end,
     section: n.section}} AS value
ORDER BY key, by.ordinal, party.id
