// The clauses of a document's text, where they lie, and the keys that find those with much the same words.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (c:Clause {id: row.id, ordinal: row.ordinal, words: row.words, size: row.size,
                  start: row.start, end: row.end})
CREATE (c)-[:CLAUSE_OF]->(d)
WITH c, row
CALL (c, row) {
  MATCH (r:Responsibility {id: row.responsibility})
  CREATE (c)-[:WITHIN]->(r)
}
CALL (c, row) {
  UNWIND row.bands AS key
  MERGE (b:Band {key: key})
  CREATE (c)-[:IN_BAND]->(b)
}
RETURN count(*) AS made
