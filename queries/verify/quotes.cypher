// Every fact that quotes a source, with the words that its place must be or hold.
MATCH (:Source {id: $id})<-[:READ_FROM {winner: true}]-(d:Instrument)
CALL (d) {
  MATCH (d)<-[:STATED_IN]-(r:Responsibility) WHERE r.kind = 'QUOTED'
  RETURN r.id AS fact, r.statement AS words, true AS whole, r.start AS start, r.end AS end
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(r:Responsibility)<-[f:RESPONSIBLE_FOR]-(a) WHERE f.kind = 'QUOTED'
  RETURN r.id AS fact, f.asWritten AS words, true AS whole, f.start AS start, f.end AS end
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(p:Procedure)
  RETURN p.id AS fact, p.statement AS words, true AS whole, p.start AS start, p.end AS end
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(x:Appointment)<-[:HOLDS]-(p:Person) WHERE x.kind = 'QUOTED'
  RETURN x.id AS fact, p.name AS words, false AS whole, x.start AS start, x.end AS end
  UNION ALL
  MATCH (d)<-[:STATED_IN]-(x:Appointment)-[:DERIVED_FROM]->()
  WHERE x.start IS NOT NULL OR x.end IS NOT NULL
  RETURN x.id AS fact, '' AS words, false AS whole, x.start AS start, x.end AS end
  UNION ALL
  MATCH (d)-[:ESTABLISHES]->(m:Mechanism) WHERE m.kind = 'QUOTED'
  RETURN m.id AS fact, m.name AS words, false AS whole, m.start AS start, m.end AS end
  UNION ALL
  MATCH (d)-[:ESTABLISHES]->(m:Mechanism)-[f:LED_BY|OFFICE_AT]->(a) WHERE f.kind = 'QUOTED'
  RETURN m.id AS fact, f.asWritten AS words, true AS whole, f.start AS start, f.end AS end
  UNION ALL
  MATCH (d)-[:ESTABLISHES]->(m:Mechanism)<-[f:MEMBER_OF]-(a) WHERE f.kind = 'QUOTED'
  RETURN m.id AS fact, f.asWritten AS words, true AS whole, f.start AS start, f.end AS end
  UNION ALL
  MATCH (d)<-[f:MEMBER_OF]-(a) WHERE f.kind = 'QUOTED'
  RETURN d.id AS fact, f.asWritten AS words, true AS whole, f.start AS start, f.end AS end
  UNION ALL
  MATCH (d)-[f:CITES]->() WHERE f.kind = 'QUOTED'
  RETURN d.id AS fact, coalesce(f.title, '') AS words, false AS whole, f.start AS start, f.end AS end
  UNION ALL
  MATCH (d)-[f:CITES]->() WHERE f.relationKind = 'QUOTED'
  RETURN d.id AS fact, '' AS words, false AS whole, f.relationStart AS start, f.relationEnd AS end
  UNION ALL
  MATCH (d)-[f:CITES]->() WHERE f.relationSince IS NOT NULL
  RETURN d.id AS fact, '' AS words, false AS whole, f.relationSinceStart AS start, f.relationSinceEnd AS end
}
RETURN fact, words, whole, start, end
