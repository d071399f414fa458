// Every source, to hold it against its digest.
MATCH (s:Source) WHERE s.id IS NOT NULL
RETURN s.id AS id, s.name AS name, s.names AS names, s.sha256 AS sha256, s.mediaType AS mediaType,
       s.text AS text, s.record AS record, s.curated AS curated, s.digest AS digest
ORDER BY s.id
