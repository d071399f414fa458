// The documents that a source states.
MATCH (s:Source {id: $id})<-[:READ_FROM]-(d:Instrument)
RETURN DISTINCT d.id AS id
