// What some documents took from others, clause by clause.
UNWIND $rows AS row
MATCH (origin:Instrument {id: row.origin})
MATCH (taker:Instrument {id: row.taker})<-[:CLAUSE_OF]-(c:Clause)-[taken:ECHOES]->(o:Clause)
WHERE (o)-[:CLAUSE_OF]->(origin)
OPTIONAL MATCH (c)-[:WITHIN]->(r:Responsibility)
OPTIONAL MATCH (o)-[:WITHIN]->(s:Responsibility)
RETURN row.taker AS taker, row.origin AS origin, taken.characters AS characters, taken.share AS share, taken.kept AS kept,
       taken.longest AS longest, c.ordinal AS ordinal, o.ordinal AS originOrdinal,
       [c.start, c.end, o.start, o.end] AS spans, r.id AS responsibility, s.id AS originResponsibility
ORDER BY taker, origin, ordinal, originOrdinal
