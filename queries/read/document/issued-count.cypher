// How many documents each agency issued.
UNWIND $ids AS key
RETURN key, COUNT { (:Agency {id: key})<-[:ISSUED_BY]-(:Document) } AS count
