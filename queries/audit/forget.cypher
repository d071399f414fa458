// Takes away what the rules found about some documents: all of it, or under some codes.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:ABOUT]-(f:Finding)
WHERE f.rule IS NOT NULL AND ($codes IS NULL OR f.rule IN $codes)
DETACH DELETE f
