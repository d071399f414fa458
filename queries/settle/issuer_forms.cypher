// Who issues documents that nobody has collected, to be written again.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[r:ISSUED_BY]->(a:Agency)
RETURN a.id AS agency, r.asWritten AS form, count(*) AS count
