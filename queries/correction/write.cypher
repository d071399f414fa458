MERGE (c:Correction {id: $id})
SET c += $properties
