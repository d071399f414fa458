// Documents by id, also by that of an identity that turned out to be one.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:SETTLED_ON*0..3]->(n:Document)
OPTIONAL MATCH (n)-[:OF]->(place:Jurisdiction)
RETURN id AS key,
  {id: n.id, number: n.number, title: n.title, kind: n.kind, level: n.level, issuedOn: n.issuedOn,
   publishedOn: n.publishedOn, validity: n.validity, indexNumber: n.indexNumber, subject: n.subject,
   collected: coalesce(n.collected, false), addressees: coalesce(n.addressees, []), place: place.code} AS value
