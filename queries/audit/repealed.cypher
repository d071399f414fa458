// The documents that some documents repeal, and those attached to them.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:REPEALS]->(d:Instrument)
MATCH (d)<-[:ATTACHED_TO*0..1]-(ended:Instrument)
RETURN DISTINCT ended.id AS id
