// A source by id, digest or file name.
MATCH (s:Source) WHERE s.id = $source
RETURN s.id AS id, s.name AS name
UNION
MATCH (s:Source) WHERE s.sha256 = $source
RETURN s.id AS id, s.name AS name
UNION
MATCH (s:Source) WHERE $source IN s.names
RETURN s.id AS id, s.name AS name
