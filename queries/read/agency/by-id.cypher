// Agencies by id.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
OPTIONAL MATCH (n)-[:OF]->(place:Jurisdiction)
RETURN n.id AS key,
  {id: n.id, name: n.name, asWritten: coalesce(n.asWritten, []), families: coalesce(n.families, []),
   group: coalesce(n.group, false), affiliate: n.affiliate, place: place.code} AS value
