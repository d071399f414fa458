// The documents that cite some others by a title other than the one those are shown by.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})<-[c:CITES]-(citing:Instrument) WHERE c.title <> d.title
RETURN DISTINCT citing.id AS id
