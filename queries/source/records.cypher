// What some sources say, to write it again.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.sha256 AS sha256, s.names AS names, s.mediaType AS mediaType, s.text AS text,
       s.record AS record, s.curated AS curated
