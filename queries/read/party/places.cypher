// The place of each document's issuer.
UNWIND $ids AS key
MATCH (:Document {id: key})-[:OF]->(j:Jurisdiction)
RETURN key, j.code AS id
