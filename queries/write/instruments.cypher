// Documents by identity, stated or cited.
UNWIND $rows AS row
MERGE (d:Instrument {id: row.id})
ON CREATE SET d:Document, d.key = row.key, d.number = row.number, d.numberKey = row.numberKey,
              d.place = row.place, d.statedTitle = row.statedTitle, d.collected = false
