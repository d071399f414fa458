// Documents, duties and tasks that took words from others.
UNWIND $rows AS row
MATCH (taker:Instrument|Responsibility {id: row.taker})
MATCH (origin:Instrument|Responsibility {id: row.origin})
CREATE (taker)-[:REUSES {share: row.share, passages: row.passages, spans: row.spans, shares: row.shares,
                       kind: 'DERIVED'}]->(origin)
