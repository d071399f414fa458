// The agencies that each finding names, in order of their ids.
UNWIND $ids AS key
MATCH (:Finding {id: key})-[:CONCERNS]->(a:Agency)
RETURN key, a.id AS id
ORDER BY key, id
