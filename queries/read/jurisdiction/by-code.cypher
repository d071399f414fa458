// Places by code.
UNWIND $ids AS code
MATCH (n:Jurisdiction {code: code})
OPTIONAL MATCH (n)-[:PART_OF]->(parent:Jurisdiction)
OPTIONAL MATCH (n)-[:SUCCEEDED_BY]->(successor:Jurisdiction)
RETURN n.code AS key,
  {code: n.code, name: n.name, shortName: n.shortName, level: n.level, parent: parent.code,
   until: n.until, successor: successor.code} AS value
