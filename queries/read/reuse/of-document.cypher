// What each document took from others, most first.
UNWIND $ids AS key
MATCH (taker:Document {id: key})-[r:REUSES]->(origin:Document)
RETURN key, {taker: taker.id, origin: origin.id, document: taker.id, source: origin.id,
   cited: EXISTS { (taker)-[:CITES]->(origin) }, share: r.share, spans: r.spans, shares: r.shares} AS value
ORDER BY key, r.share DESC, origin.id
