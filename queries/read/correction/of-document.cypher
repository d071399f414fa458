// The corrections of the source that each document is read from, the one in force first.
UNWIND $ids AS key
MATCH (:Document {id: key})-[:READ_FROM {winner: true}]->(:Source)<-[r:CORRECTS]-(n:Correction)
RETURN key, n.id AS id
ORDER BY key, r.inForce DESC, n.on DESC, n.by DESC
