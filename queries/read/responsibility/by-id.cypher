// Duties and tasks by id.
UNWIND $ids AS id
MATCH (n:Responsibility {id: id})-[:STATED_IN]->(d:Document)
RETURN n.id AS key, n:Task AS task,
  {id: n.id, heading: n.heading, statement: n.statement, clauses: coalesce(n.clauses, []),
   section: coalesce(n.section, []), document: d.id,
   proof: {document: d.id, kind: n.kind, start: n.start, end: n.end, section: n.section}} AS value
