MATCH (s:Source {id: $id})<-[:FOUND_IN]-(f:Finding)
DETACH DELETE f
