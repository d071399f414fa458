// Clauses that echo others, to compare their words again.
MATCH (c:Clause)-[r:ECHOES]->(o:Clause)
RETURN c.id AS id, c.words AS words, o.words AS origin, r.characters AS characters, r.longest AS longest, r.share AS share, r.kept AS kept
