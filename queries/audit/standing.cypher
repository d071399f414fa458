// What the rules may read of a document that another cites.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
OPTIONAL MATCH (d)-[:OF]->(j:Jurisdiction)
CALL (d) {
  MATCH (d)-[:ATTACHED_TO*0..1]->(whole:Instrument)
  OPTIONAL MATCH (whole)<-[r:REPEALS]-(by:Instrument)
  WITH whole.id + ' ' + coalesce(whole.number, '') + ' ' + coalesce(by.id, '') + ' ' + coalesce(by.number, by.title, '') + ' '
    + coalesce(toString(by.issuedOn), '') + ' ' + coalesce(toString(r.since), '') + ' '
    + coalesce(toString(r.start), '') AS line ORDER BY line
  RETURN collect(line) AS repeals
}
RETURN d.id AS id,
       [toString(d.collected), CASE WHEN d.collected THEN d.title END, d.number,
        toString(d.issuedOn), d.level, d.validity, j.code] + repeals AS standing
