// The places that became each place, by code.
UNWIND $ids AS key
MATCH (:Jurisdiction {code: key})<-[:SUCCEEDED_BY]-(n:Jurisdiction)
RETURN key, n.code AS id
ORDER BY key, id
