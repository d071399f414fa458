MATCH (n:Jurisdiction) WHERE n.code IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.code
