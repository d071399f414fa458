// Takes away what was taken from some clauses and by them, and tells which documents that concerns.
UNWIND $ids AS id
MATCH (:Clause {id: id})-[taken:ECHOES]-(:Clause)
WITH DISTINCT taken, startNode(taken) AS clause, endNode(taken) AS from
MATCH (clause)-[:CLAUSE_OF]->(taker:Instrument)
MATCH (from)-[:CLAUSE_OF]->(origin:Instrument)
DELETE taken
RETURN DISTINCT taker.id AS taker, origin.id AS origin
