// Every family of agencies.
UNWIND $rows AS row
MERGE (f:Family {name: row.name})
SET f.english = row.english
