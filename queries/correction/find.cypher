// A correction by id.
MATCH (c:Correction {id: $id})
RETURN c.id AS id, c.sha256 AS sha256, c.name AS name, c.by AS by, c.on AS on, c.edits AS edits
