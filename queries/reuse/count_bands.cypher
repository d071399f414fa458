// Counts the documents that came under some keys and went away; a key without any is dropped.
UNWIND $rows AS row
MATCH (b:Band {key: row.key})
WITH b, row, coalesce(b.documents, 0) AS before
SET b.documents = before + row.change
WITH b, row, before, before + row.change AS after
FOREACH (_ IN CASE WHEN after = 0 THEN [1] ELSE [] END | DELETE b)
RETURN row.key AS key, before, after
