// A table that the graph was written by.
MATCH (v:Vocabulary {name: $name}) WHERE v.table IS NOT NULL
RETURN v.table AS table, v.given AS given
