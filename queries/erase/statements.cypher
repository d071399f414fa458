UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:STATED_IN]-(n:Appointment|Responsibility|Mention)
DETACH DELETE n
