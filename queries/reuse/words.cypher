// What some clauses are compared by; one that has many keys in common with many documents is boilerplate.
UNWIND $ids AS id
MATCH (c:Clause {id: id})
WHERE COUNT { (c)-[:IN_BAND]->(b:Band) WHERE b.documents >= $common } < $boilerplate
RETURN c.id AS id, c.words AS words
