// Families whose organs are bound to those of another family in the same place.
OPTIONAL MATCH (:Family)-[old:AFFILIATED_TO]->(:Family)
DELETE old
WITH DISTINCT 1 AS one
UNWIND $rows AS row
MATCH (f:Family {name: row.family})
MATCH (organ:Family {name: row.organ})
MERGE (f)-[r:AFFILIATED_TO]->(organ)
SET r.tie = row.tie
