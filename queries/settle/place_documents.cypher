// A document that nobody has collected is of the place that its identity tells.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.id})
OPTIONAL MATCH (j:Jurisdiction {code: row.place})
SET d.level = j.level
WITH d, j WHERE j IS NOT NULL AND NOT EXISTS { (d)-[:OF]->() }
CREATE (d)-[:OF]->(j)
