UNWIND $rows AS row
MERGE (a:Agency {id: row.id})
ON CREATE SET a.key = row.key, a.families = row.families, a.group = row.group,
              a.place = row.place, a.affiliate = row.affiliate, a.new = true
WITH a, row WHERE a.new
REMOVE a.new
WITH a, row
CALL (a, row) {
  MATCH (j:Jurisdiction {code: row.place})
  CREATE (a)-[:OF]->(j)
}
CALL (a, row) {
  UNWIND row.families AS family
  MATCH (f:Family {name: family})
  CREATE (a)-[:IN_FAMILY]->(f)
}
RETURN count(*) AS made
