// To what each place belongs.
UNWIND $rows AS row
MATCH (j:Jurisdiction {code: row.code})
OPTIONAL MATCH (j)-[old:PART_OF]->(other) WHERE other.code <> row.parent OR row.parent IS NULL
DELETE old
WITH DISTINCT j, row.parent AS parent
MATCH (p:Jurisdiction {code: parent})
MERGE (j)-[:PART_OF]->(p)
