// The documents that some clauses are of.
UNWIND $ids AS id
MATCH (:Clause {id: id})-[:CLAUSE_OF]->(d:Instrument)
RETURN DISTINCT d.id AS id
