// A document is attached to the one that some source prints it under.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
OPTIONAL MATCH (d)-[old:ATTACHED_TO]->()
DELETE old
WITH DISTINCT d
MATCH (d)-[r:READ_FROM]->(s:Source) WHERE r.attachedTo IS NOT NULL
MATCH (s)<-[:READ_FROM {ordinal: r.attachedTo}]-(carrier:Instrument) WHERE carrier <> d
MERGE (d)-[:ATTACHED_TO]->(carrier)
