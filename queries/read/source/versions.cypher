// When each source was last read: under one of these its text never changes.
UNWIND $ids AS key
MATCH (n:Source {id: key})
RETURN key, toString(n.ingestedAt) AS version
