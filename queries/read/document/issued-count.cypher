// How many documents each agency issued.
UNWIND $ids AS key
RETURN key, COUNT {
  MATCH (:Agency {id: key})<-[:ISSUED_BY]-(n:Document)
  WHERE true
  //: stands n
} AS count
