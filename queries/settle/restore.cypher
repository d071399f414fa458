// These stand for themselves again.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
SET d:Document
WITH d
MATCH (d)-[old:SETTLED_ON]->()
DELETE old
