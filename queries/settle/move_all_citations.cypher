// All citations that state a document lead to what it is settled on, and so does what they do to it.
UNWIND $rows AS row
MATCH (citing:Instrument)-[c:CITES {statedAs: row.id}]->(was:Instrument) WHERE was.id <> row.on
MATCH (on:Instrument {id: row.on})
CREATE (citing)-[n:CITES]->(on)
SET n = properties(c)
FOREACH (_ IN CASE c.relation WHEN 'REPEALS' THEN [1] ELSE [] END |
  CREATE (citing)-[r:REPEALS]->(on)
  SET r = {statedAs: c.statedAs, asWritten: c.asWritten, start: c.relationStart, end: c.relationEnd, kind: c.relationKind,
           since: c.relationSince, sinceStart: c.relationSinceStart, sinceEnd: c.relationSinceEnd})
FOREACH (_ IN CASE c.relation WHEN 'AMENDS' THEN [1] ELSE [] END |
  CREATE (citing)-[r:AMENDS]->(on)
  SET r = {statedAs: c.statedAs, asWritten: c.asWritten, start: c.relationStart, end: c.relationEnd, kind: c.relationKind,
           since: c.relationSince, sinceStart: c.relationSinceStart, sinceEnd: c.relationSinceEnd})
WITH citing, was, c, c.statedAs AS statedAs
DELETE c
WITH citing, was, statedAs
MATCH (citing)-[old:REPEALS|AMENDS {statedAs: statedAs}]->(was)
DELETE old
