// Every source that states some documents, and whose words were written so far.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
OPTIONAL MATCH (d)-[r:READ_FROM]->(s:Source)
RETURN d.id AS document, coalesce(d.number, d.title, d.statedTitle, '') AS label,
       s.id AS source, s.name AS name, s.sha256 AS sha256, s.curated AS curated,
       r.ordinal AS ordinal, r.winner AS winner, d.winner AS written
