// How much each agency answers for.
UNWIND $ids AS key
OPTIONAL MATCH (:Agency {id: key})-[:RESPONSIBLE_FOR]->(n:Responsibility)
RETURN key, count(DISTINCT n) AS count
