// Sources by id, without their text.
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS key,
  {id: n.id, name: n.name, sha256: n.sha256, mediaType: n.mediaType, characters: n.characters,
   curated: coalesce(n.curated, false), ingestedAt: toString(n.ingestedAt)} AS value
