// A page of documents that nobody has collected, those first that most documents cite, then those that most rest on.
MATCH (n:Document {collected: false})<-[c:CITES]-(by:Document)
WHERE $within IS NULL OR EXISTS { (by)-[:OF]->(:Jurisdiction)-[:PART_OF*0..6]->(:Jurisdiction {code: $within}) }
WITH n, count(c) AS citations, count(DISTINCT by) AS documents, count(CASE c.role WHEN 'BASIS' THEN 1 END) AS asBasis
WITH n, citations, documents, asBasis, [-documents, -asBasis, coalesce(n.numberKey, ''), n.id] AS keys
WHERE $after IS NULL OR keys > $after
RETURN keys, {document: n.id, citations: citations, documents: documents, asBasis: asBasis, within: $within} AS value
ORDER BY keys
LIMIT $limit
