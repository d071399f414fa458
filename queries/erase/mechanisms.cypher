UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:ESTABLISHES]->(m:Mechanism)
DETACH DELETE m
