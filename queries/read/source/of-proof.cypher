// What the proofs of each document's facts are shown with.
UNWIND $ids AS key
MATCH (d:Document {id: key})
OPTIONAL MATCH (d)-[:READ_FROM {winner: true}]->(s:Source)
OPTIONAL MATCH (s)<-[:CORRECTS {inForce: true}]-(c:Correction)
RETURN key, coalesce(d.number, d.title) AS name, min(s.id) AS source, min(c.by) AS by,
  toString(min(c.on)) AS on
