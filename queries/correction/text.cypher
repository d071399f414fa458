// The text with a digest, with the correction of it in force.
MATCH (s:Source {sha256: $sha256}) WHERE s.text IS NOT NULL
OPTIONAL MATCH (s)<-[:CORRECTS {inForce: true}]-(c:Correction)
RETURN s.id AS id, s.sha256 AS sha256, s.names AS names, s.mediaType AS mediaType, s.text AS text,
       s.record AS record, s.curated AS curated, c AS correction
