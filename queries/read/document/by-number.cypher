// Documents with a number, narrowed by what is known of the issuer.
MATCH (n:Document)
WHERE n.numberKey IN $numbers
OPTIONAL MATCH (n)-[:OF]->(p:Jurisdiction)
WITH n, p
WHERE $issuer IS NULL OR p.code = $issuer OR p.name = $issuer OR p.shortName = $issuer
  OR EXISTS {
    MATCH (n)-[by:ISSUED_BY]->(a:Agency)
    WHERE a.id = $issuer OR a.name = $issuer OR by.asWritten = $issuer OR $issuer IN a.asWritten
  }
  OR (NOT EXISTS { (n)-[:ISSUED_BY]->(:Agency) } AND $issuer STARTS WITH p.name)
RETURN n.id AS id
ORDER BY id
