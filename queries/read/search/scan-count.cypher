// How many hits by containing the words, where the index finds nothing.
MATCH (n:Document|Agency|Person|Mechanism|Duty|Task)
WITH n, reduce(all = '', part IN [n.number, n.title, n.name, n.heading, n.statement] | all + coalesce(part, '') + ' ')
  + reduce(all = '', form IN coalesce(n.asWritten, []) | all + form + ' ') AS text
WHERE all(term IN $terms WHERE text CONTAINS term)
WITH n, 1.0 / size(text) AS score
RETURN count(n) AS count
