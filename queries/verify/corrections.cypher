// Every correction, to hold it against its digest.
MATCH (c:Correction) WHERE c.id IS NOT NULL
RETURN c.id AS id, c.sha256 AS sha256, c.name AS name, c.by AS by, c.on AS on, c.edits AS edits,
       c.digest AS digest
ORDER BY c.id
