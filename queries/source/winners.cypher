// Whose words are written.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
SET d.winner = row.winner
WITH d, row
MATCH (d)-[r:READ_FROM]->(s:Source)
SET r.winner = coalesce(s.id = row.source AND r.ordinal = row.ordinal, false)
