UNWIND $rows AS row
MATCH (d:Instrument {id: row.id})
SET d += row.properties
