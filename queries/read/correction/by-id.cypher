// Corrections by id.
UNWIND $ids AS id
MATCH (n:Correction {id: id})
OPTIONAL MATCH (n)-[r:CORRECTS]->(s:Source)
WITH n, min(s.id) AS source, min(CASE WHEN r.inForce THEN 1 END) = 1 AS inForce
RETURN n.id AS key, n.edits AS edits,
  {id: n.id, by: n.by, on: toString(n.on), source: source, inForce: coalesce(inForce, false)} AS value
