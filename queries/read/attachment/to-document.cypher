// What is attached to each document, with a source that prints the two together.
UNWIND $ids AS key
MATCH (attached:Document)-[:ATTACHED_TO]->(carrier:Document {id: key})
OPTIONAL MATCH (attached)-[one:READ_FROM]->(s:Source)<-[other:READ_FROM]-(carrier) WHERE one.attachedTo = other.ordinal
WITH key, attached, carrier, min(s.id) AS source
RETURN key, {attached: attached.id, carrier: carrier.id,
   proof: {document: carrier.id, source: source, kind: 'DERIVED'}} AS value
ORDER BY key, attached.numberKey, attached.id
