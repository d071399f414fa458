// How many of some documents have clauses under each key.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})<-[:CLAUSE_OF]-(:Clause)-[:IN_BAND]->(b:Band)
RETURN b.key AS key, count(DISTINCT d) AS documents
