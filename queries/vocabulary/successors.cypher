// What places that are no more became.
UNWIND $rows AS row
MATCH (j:Jurisdiction {code: row.code})
OPTIONAL MATCH (j)-[old:SUCCEEDED_BY]->(other) WHERE other.code <> row.successor OR row.successor IS NULL
DELETE old
WITH DISTINCT j, row.successor AS successor
MATCH (s:Jurisdiction {code: successor})
MERGE (j)-[:SUCCEEDED_BY]->(s)
