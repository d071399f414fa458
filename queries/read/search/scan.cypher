// A page of hits by containing the words, where the index finds nothing, best first.
MATCH (n:Document|Agency|Person|Mechanism|Duty|Task)
WITH n, reduce(all = '', part IN [n.number, n.title, n.name, n.heading, n.statement] | all + coalesce(part, '') + ' ')
  + reduce(all = '', form IN coalesce(n.asWritten, []) | all + form + ' ') AS text
WHERE all(term IN $terms WHERE text CONTAINS term)
WITH n, 1.0 / size(text) AS score
WITH n, score, [-score, n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN n.id AS id, head([label IN labels(n) WHERE label IN ['Document', 'Agency', 'Person', 'Mechanism', 'Responsibility']]) AS type, score, keys
ORDER BY keys
LIMIT $limit
