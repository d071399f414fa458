// Keeps a table that the graph was written by.
MERGE (v:Vocabulary {name: $name})
SET v.table = $table, v.given = $given
