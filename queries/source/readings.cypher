// Which document stands where in a source.
MATCH (s:Source {id: $id})
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (d)-[:READ_FROM {ordinal: row.ordinal, attachedTo: row.attachedTo, winner: false}]->(s)
