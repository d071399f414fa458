// Where the clauses of documents, duties and tasks stand, in order.
UNWIND $ids AS key
MATCH (n:Instrument|Responsibility {id: key})<-[:CLAUSE_OF|WITHIN]-(c:Clause)
RETURN key, {start: c.start, end: c.end} AS value
ORDER BY key, c.ordinal
