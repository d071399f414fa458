// The agency families.
MATCH (n:Family)
RETURN n.name AS key, {name: n.name, english: n.english} AS value
ORDER BY key
