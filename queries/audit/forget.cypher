// Takes away what the rules found about some documents: all of it, or under some codes. Each is read
// before any goes: a finding about two documents comes up twice.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:ABOUT]-(f:Finding)
WHERE f.rule IS NOT NULL AND ($codes IS NULL OR f.rule IN $codes)
WITH collect(DISTINCT f) AS found
UNWIND found AS f
DETACH DELETE f
