// Who took the words of each duty and task over, oldest first.
UNWIND $ids AS key
MATCH (origin:Responsibility {id: key})<-[r:REUSES]-(taker:Responsibility)
MATCH (taker)-[:STATED_IN]->(d:Document)
MATCH (origin)-[:STATED_IN]->(s:Document)
RETURN key, {taker: taker.id, origin: origin.id, document: d.id, source: s.id,
   cited: EXISTS { (d)-[:CITES]->(s) }, share: r.share, spans: r.spans, shares: r.shares} AS value
ORDER BY key, d.issuedOn IS NULL, d.issuedOn, taker.id
