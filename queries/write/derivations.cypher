// An appointment that follows from another one.
UNWIND $rows AS row
MATCH (x:Appointment {id: row.appointment})
MATCH (other:Appointment {id: row.from})
CREATE (x)-[:DERIVED_FROM]->(other)
