// People by id.
UNWIND $ids AS id
MATCH (n:Person {id: id})
RETURN n.id AS key, {id: n.id, name: n.name} AS value
