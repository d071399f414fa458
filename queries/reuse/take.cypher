// Clauses that were taken from others.
UNWIND $rows AS row
MATCH (taker:Clause {id: row.taker})
MATCH (origin:Clause {id: row.origin})
CREATE (taker)-[:ECHOES {characters: row.characters, longest: row.longest, share: row.share, kept: row.kept}]->(origin)
