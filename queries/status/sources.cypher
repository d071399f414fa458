// The names of the records that people wrote, and how many sources there are in all.
MATCH (s:Source)
RETURN count(*) AS sources,
       collect(CASE WHEN s.curated THEN s.name END) AS curated
