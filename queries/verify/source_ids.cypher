// Every source.
MATCH (s:Source) WHERE s.id IS NOT NULL RETURN s.id AS id ORDER BY s.id
