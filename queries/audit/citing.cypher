// The documents that cite some documents.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:CITES]-(citing:Instrument)
RETURN DISTINCT citing.id AS id
