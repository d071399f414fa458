// What some documents took from one.
UNWIND $ids AS key
MATCH (taker:Document {id: key})-[r:REUSES]->(origin:Document {id: $source})
RETURN key, {taker: taker.id, origin: origin.id, document: taker.id, source: origin.id,
   cited: EXISTS { (taker)-[:CITES]->(origin) }, share: r.share, spans: r.spans, shares: r.shares} AS value
