// What a source says about a document itself.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.id})
SET d:Document, d += row.properties
WITH d, row
MATCH (j:Jurisdiction {code: row.jurisdiction})
CREATE (d)-[:OF]->(j)
