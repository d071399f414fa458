// Documents by id.
UNWIND $ids AS id
MATCH (n:Document {id: id})
OPTIONAL MATCH (n)-[:OF]->(place:Jurisdiction)
RETURN n.id AS key,
  {id: n.id, number: n.number, title: n.title, kind: n.kind, level: n.level, issuedOn: n.issuedOn,
   publishedOn: n.publishedOn, validity: n.validity, indexNumber: n.indexNumber, subject: n.subject,
   collected: coalesce(n.collected, false), addressees: coalesce(n.addressees, []), place: place.code} AS value
