UNWIND $ids AS id
MATCH (:Instrument {id: id})-[r:ISSUED_BY]->()
DELETE r
