// The clauses under some keys.
UNWIND $keys AS key
MATCH (:Band {key: key})<-[:IN_BAND]-(c:Clause)
RETURN DISTINCT c.id AS id
