MATCH (s:Source {id: $id})<-[r:READ_FROM]-()
DELETE r
