MATCH (n:Procedure) WHERE n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
