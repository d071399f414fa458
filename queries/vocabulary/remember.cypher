MERGE (v:Vocabulary {name: $name}) SET v.sha256 = $sha256
