// The places of today that are part of each place, by code.
UNWIND $ids AS key
MATCH (:Jurisdiction {code: key})<-[:PART_OF]-(n:Jurisdiction)
WHERE n.until IS NULL
RETURN key, n.code AS id
ORDER BY key, id
