// The clauses of other documents that share a key with some; keys that many documents share tell nothing.
UNWIND $ids AS id
MATCH (c:Clause {id: id})-[:IN_BAND]->(b:Band) WHERE 1 < b.documents < $common
MATCH (b)<-[:IN_BAND]-(o:Clause)
MATCH (c)-[:CLAUSE_OF]->(d:Instrument)
MATCH (o)-[:CLAUSE_OF]->(e:Instrument) WHERE e <> d
RETURN DISTINCT c.id AS clause, d.id AS document, o.id AS other, e.id AS otherDocument
