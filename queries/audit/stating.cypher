// The documents whose citations state some identities, wherever those lead now.
UNWIND $ids AS id
MATCH (citing:Instrument)-[:CITES {statedAs: id}]->()
RETURN DISTINCT citing.id AS id
