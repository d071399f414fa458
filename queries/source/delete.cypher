MATCH (s:Source {id: $id})
DETACH DELETE s
