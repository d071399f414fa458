// All citations that state a document lead to what it is settled on.
UNWIND $rows AS row
MATCH (citing:Instrument)-[c:CITES {statedAs: row.id}]->(was:Instrument) WHERE was.id <> row.on
MATCH (on:Instrument {id: row.on})
CREATE (citing)-[n:CITES]->(on)
SET n = properties(c)
DELETE c
