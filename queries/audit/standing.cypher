// What the rules may read of a document that another cites.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
OPTIONAL MATCH (d)-[:OF]->(j:Jurisdiction)
RETURN d.id AS id,
       [toString(d.collected), CASE WHEN d.collected THEN d.title END, d.number,
        toString(d.issuedOn), d.level, d.validity, j.code] AS standing
