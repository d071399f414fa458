// What others took from each document, oldest first.
UNWIND $ids AS key
MATCH (origin:Document {id: key})<-[r:REUSES]-(taker:Document)
RETURN key, {taker: taker.id, origin: origin.id, document: taker.id, source: origin.id,
   cited: EXISTS { (taker)-[:CITES]->(origin) }, share: r.share, spans: r.spans, shares: r.shares} AS value
ORDER BY key, taker.issuedOn IS NULL, taker.issuedOn, taker.id
