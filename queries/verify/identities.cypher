// Every node whose id follows from a key that it carries.
MATCH (n:Instrument|Agency|Person|Correction) WHERE n.id IS NOT NULL
RETURN n.id AS id, labels(n) AS labels, n.key AS key
