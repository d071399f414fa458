// The clauses of a source's documents, to hold them against its text.
MATCH (:Source {id: $id})<-[:READ_FROM {winner: true}]-(:Instrument)<-[:CLAUSE_OF]-(c:Clause)
RETURN c.id AS id, c.words AS words, c.size AS size, c.start AS start, c.end AS end
