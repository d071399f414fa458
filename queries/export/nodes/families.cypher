MATCH (n:Family) WHERE n.name IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.name
