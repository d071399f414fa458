// Places and families that the tables no longer list and that nothing uses.
MATCH (n:Jurisdiction|Family)
WHERE NOT coalesce(n.code, n.name) IN $known AND NOT EXISTS { (:Agency|Document)-->(n) }
DETACH DELETE n
