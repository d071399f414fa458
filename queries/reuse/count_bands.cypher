// Counts the documents that came under some keys and went away.
UNWIND $rows AS row
MATCH (b:Band {key: row.key})
WITH b, row, coalesce(b.documents, 0) AS before
SET b.documents = before + row.change
RETURN row.key AS key, before, before + row.change AS after
