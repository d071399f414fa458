UNWIND $ids AS id
MATCH (a:Agency {id: id})
DETACH DELETE a
