// A text's corrections, and which of them is in force.
MATCH (s:Source {id: $id})
OPTIONAL MATCH (s)<-[old:CORRECTS]-()
DELETE old
WITH DISTINCT s
MATCH (c:Correction {sha256: s.sha256}) WHERE s.text IS NOT NULL
CREATE (c)-[:CORRECTS {inForce: coalesce(c.id = $inForce, false)}]->(s)
