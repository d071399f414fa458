// When and where some documents were issued.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
OPTIONAL MATCH (d)-[:OF]->(place:Jurisdiction)
RETURN d.id AS id, d.issuedOn AS issuedOn, d.number AS number, d.level AS level, place.code AS place,
       [(place)-[:PART_OF*1..6]->(above:Jurisdiction) | above.code] AS above
