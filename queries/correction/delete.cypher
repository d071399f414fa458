MATCH (c:Correction {id: $id})
DETACH DELETE c
