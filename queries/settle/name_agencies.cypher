UNWIND $rows AS row
MATCH (a:Agency {id: row.id})
SET a.name = row.name, a.asWritten = row.forms, a.asWrittenCounts = row.counts
