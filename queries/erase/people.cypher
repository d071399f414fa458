// The people whom the content of some documents appoints, or may mean.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:STATED_IN]-(said:Appointment|Mention)
MATCH (said)-[:HOLDS|CANDIDATE]-(p:Person)
RETURN DISTINCT p.id AS id
