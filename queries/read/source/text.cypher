// The reading texts of sources.
UNWIND $ids AS key
MATCH (n:Source {id: key})
RETURN key, n.text AS text
