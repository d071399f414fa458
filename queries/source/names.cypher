// The file names under which a source came.
MATCH (s:Source {id: $id}) RETURN s.names AS names
