// Nothing where no day is asked about; else only documents issued by then and not repealed by one issued by then.
// An attached document without a date of its own goes with its carrier; one whose date nothing tells is left out.
AND ($asOf IS NULL OR (
  NOT EXISTS { MATCH (_)<-[:REPEALS]-(by:Document) WHERE by.issuedOn <= $asOf }
  AND CASE WHEN _.issuedOn IS NOT NULL THEN _.issuedOn <= $asOf ELSE EXISTS {
    MATCH (_)-[:ATTACHED_TO]->(carrier:Document)
    WHERE carrier.issuedOn <= $asOf
      AND NOT EXISTS { MATCH (carrier)<-[:REPEALS]-(by:Document) WHERE by.issuedOn <= $asOf }
  } END))
