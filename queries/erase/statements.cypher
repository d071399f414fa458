UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:STATED_IN]-(n:Appointment|Responsibility|Procedure|Mention)
DETACH DELETE n
