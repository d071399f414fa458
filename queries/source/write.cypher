MERGE (s:Source {id: $id})
SET s += $properties, s.ingestedAt = datetime()
