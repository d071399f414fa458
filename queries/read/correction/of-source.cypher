// The corrections of each source, the one in force first.
UNWIND $ids AS key
MATCH (:Source {id: key})<-[r:CORRECTS]-(n:Correction)
RETURN key, n.id AS id
ORDER BY key, r.inForce DESC, n.on DESC, n.by DESC
