// code: MISSING_LEVEL
// severity: INFO
// scope: CITING
// meaning: 文件以国务院（中央）文件为依据，中间一级没有一份文件作为依据。
// meaning in English: The document rests on one of the State Council or the Central Committee, and on none of a level between.
// to do: 查找中间一级的实施文件。
// to do in English: Look for what the level between issued to carry it out.
// message: 依据了{cited}，没有依据{place}的文件
// message in English: It rests on {cited} and on no document of {place}
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})
USING INDEX d:Document(id)
CALL (d) { // from the document on: a label here would let the planner begin at all documents
  MATCH (d)-[:OF]->()-[:PART_OF*1..4]->(between)
  RETURN between
}
WITH d, between WHERE between.level <> 'NATIONAL'
CALL (d) {
  MATCH (d)-[c:CITES {role: 'BASIS'}]->(x)
  OPTIONAL MATCH (x)-[:OF]->(place)
  RETURN c, x, place
}
WITH d, between, c, x, place ORDER BY c.ordinal
WITH d, between, collect(place.code) AS places,
     [y IN collect({c: c, x: x})
      WHERE y.x.level = 'NATIONAL' AND y.x.numberKey =~ '(国发|国办|国函|国令|国务院令|中发|中办).*'][0] AS top
WHERE top IS NOT NULL AND NOT between.code IN places
RETURN d.id AS document, [between.name] AS subjects, [] AS agencies,
       {cited: top.c.asWritten, place: between.name} AS words,
       [{document: d.id, start: top.c.start, end: top.c.end, kind: top.c.kind}] AS shows
