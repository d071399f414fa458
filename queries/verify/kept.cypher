// What is kept of one source, to hold its file against it.
MATCH (s:Source {id: $id})
RETURN s.sha256 AS sha256, s.mediaType AS mediaType, s.names AS names, s.text AS text, s.record AS record
