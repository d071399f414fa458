// What the vocabularies in the graph were read from.
MATCH (v:Vocabulary {name: $name}) RETURN v.sha256 AS sha256
