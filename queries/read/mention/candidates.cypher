// What each mention could be.
UNWIND $ids AS key
MATCH (:Mention {id: key})-[:CANDIDATE]->(n)
RETURN key, n.id AS id
ORDER BY key, n.id
