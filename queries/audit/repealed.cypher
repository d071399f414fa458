// The documents that some documents repeal.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:REPEALS]->(d:Instrument)
RETURN DISTINCT d.id AS id
