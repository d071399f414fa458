// The people whom the content of some documents appoints.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:STATED_IN]-(:Appointment)<-[:HOLDS]-(p:Person)
RETURN DISTINCT p.id AS id
