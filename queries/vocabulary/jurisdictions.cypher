// Every place of the table, as it stands there.
UNWIND $rows AS row
MERGE (j:Jurisdiction {code: row.code})
SET j.name = row.name, j.shortName = row.shortName, j.level = row.level, j.until = row.until
