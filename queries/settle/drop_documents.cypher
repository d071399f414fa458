UNWIND $ids AS id
MATCH (d:Instrument {id: id})
DETACH DELETE d
