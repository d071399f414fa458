UNWIND $ids AS id
MATCH (d:Instrument {id: id})
CALL (d) {
  MATCH (d)-[r:CITES|REPEALS|AMENDS|ISSUED_BY|OF]->() RETURN r
  UNION ALL
  MATCH (d)<-[r:MEMBER_OF]-() RETURN r
}
DELETE r
