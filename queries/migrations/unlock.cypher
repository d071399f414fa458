// The lock of a start that was cut off while it set up the graph.
MATCH (l:__Neo4jMigrationsLock)
DELETE l
