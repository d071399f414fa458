// Where the words of each duty and task come from, most first.
UNWIND $ids AS key
MATCH (taker:Responsibility {id: key})-[r:REUSES]->(origin:Responsibility)
MATCH (taker)-[:STATED_IN]->(d:Document)
MATCH (origin)-[:STATED_IN]->(s:Document)
RETURN key, {taker: taker.id, origin: origin.id, document: d.id, source: s.id,
   cited: EXISTS { (d)-[:CITES]->(s) }, share: r.share, spans: r.spans, shares: r.shares} AS value
ORDER BY key, r.share DESC, origin.id
