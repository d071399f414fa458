// Nothing where no day is asked about; else only documents issued by then and not repealed by then: from the day that the repeal names, else from the day
// the repealing document was issued.
// An attached document without a date of its own goes with its carrier; one whose date nothing tells is left out.
AND ($asOf IS NULL OR (
  NOT EXISTS { MATCH (_)<-[r:REPEALS]-(by:Document) WHERE coalesce(r.since, by.issuedOn) <= $asOf }
  AND CASE WHEN _.issuedOn IS NOT NULL THEN _.issuedOn <= $asOf ELSE EXISTS {
    MATCH (_)-[:ATTACHED_TO]->(carrier:Document)
    WHERE carrier.issuedOn <= $asOf
      AND NOT EXISTS { MATCH (carrier)<-[r:REPEALS]-(by:Document) WHERE coalesce(r.since, by.issuedOn) <= $asOf }
  } END))
