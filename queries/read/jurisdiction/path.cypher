// From the state down to each place.
UNWIND $ids AS key
MATCH way = (:Jurisdiction {code: key})-[:PART_OF*0..6]->(n:Jurisdiction)
RETURN key, n.code AS id
ORDER BY key, length(way) DESC
