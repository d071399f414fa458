// The places that are part of each place, by code.
UNWIND $ids AS key
MATCH (:Jurisdiction {code: key})<-[:PART_OF]-(n:Jurisdiction)
RETURN key, n.code AS id
ORDER BY key, id
