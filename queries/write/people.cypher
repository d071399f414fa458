UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p.key = row.key, p.name = row.name
