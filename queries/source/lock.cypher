// One writer at a time: the node stays locked until the transaction ends.
MERGE (l:WriterLock {name: 'ingest'})
SET l.turn = coalesce(l.turn, 0) + 1
