// Every correction of one text, the one in force first.
MATCH (c:Correction {sha256: $sha256})
RETURN c.id AS id, c.sha256 AS sha256, c.name AS name, c.by AS by, c.on AS on, c.edits AS edits
ORDER BY c.on DESC, c.by DESC
