// What the things with these ids are.
UNWIND $ids AS key
CALL (key) {
  MATCH (:Instrument {id: key})-[:SETTLED_ON*0..3]->(:Document)
  RETURN 'Document' AS id
  UNION ALL
  MATCH (n:Agency {id: key})
  RETURN 'Agency' AS id
  UNION ALL
  MATCH (n:Person {id: key})
  RETURN 'Person' AS id
  UNION ALL
  MATCH (n:Appointment {id: key})
  RETURN 'Appointment' AS id
  UNION ALL
  MATCH (n:Mechanism {id: key})
  RETURN 'Mechanism' AS id
  UNION ALL
  MATCH (n:Responsibility {id: key})
  RETURN 'Responsibility' AS id
  UNION ALL
  MATCH (n:Source {id: key})
  RETURN 'Source' AS id
  UNION ALL
  MATCH (n:Finding {id: key})
  RETURN 'Finding' AS id
  UNION ALL
  MATCH (n:Mention {id: key})
  RETURN 'Mention' AS id
}
RETURN key, id
