UNWIND $ids AS id
MATCH (p:Person {id: id}) WHERE NOT EXISTS { (p)-[:HOLDS]->() } AND NOT EXISTS { (p)<-[:CANDIDATE]-() }
DELETE p
