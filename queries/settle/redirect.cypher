// From now on these documents are another one.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.id})
OPTIONAL MATCH (d)-[old:SETTLED_ON]->()
DELETE old
WITH d, row
MATCH (on:Instrument {id: row.on})
MERGE (d)-[:SETTLED_ON]->(on)
REMOVE d:Document
