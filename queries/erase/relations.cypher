UNWIND $ids AS id
MATCH (d:Instrument {id: id})
CALL (d) {
  MATCH (d)-[r:CITES|ISSUED_BY|OF]->() RETURN r
  UNION ALL
  MATCH (d)<-[r:MEMBER_OF]-() RETURN r
}
DELETE r
