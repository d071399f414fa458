// Which sources the graph holds, by digest.
MATCH (s:Source)
RETURN s.sha256 AS sha256
