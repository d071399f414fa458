// Which documents one may be, where several share its number or title.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.id})
OPTIONAL MATCH (d)-[old:MAY_BE]->()
DELETE old
WITH DISTINCT d, row.candidates AS candidates
UNWIND candidates AS candidate
MATCH (c:Instrument {id: candidate})
CREATE (d)-[:MAY_BE]->(c)
