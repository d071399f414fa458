// What some sources say, to write it again.
UNWIND $ids AS id
MATCH (s:Source {id: id})
OPTIONAL MATCH (s)<-[:CORRECTS {inForce: true}]-(c:Correction)
RETURN s.id AS id, s.sha256 AS sha256, s.names AS names, s.mediaType AS mediaType, s.text AS text,
       s.record AS record, s.curated AS curated, c AS correction
