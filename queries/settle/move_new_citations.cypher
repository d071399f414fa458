// Citations just written lead to what their document is settled on.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.id})<-[c:CITES]-(citing:Instrument)
MATCH (on:Instrument {id: row.on})
CREATE (citing)-[n:CITES]->(on)
SET n = properties(c)
DELETE c
