// Every document that shares a number or a title with some.
CALL () {
  UNWIND $numberKeys AS key MATCH (d:Instrument {numberKey: key}) RETURN d
  UNION
  UNWIND $titleKeys AS key MATCH (d:Instrument {titleKey: key}) RETURN d
}
OPTIONAL MATCH (d)-[:SETTLED_ON]->(on:Instrument)
RETURN d.id AS id, d.number AS number, d.numberKey AS numberKey, d.place AS place,
       d.titleKey AS titleKey, d.winner IS NOT NULL AS collected,
       size(coalesce(d.citedTitleCounts, [])) > 0 AS cited, on.id AS settledOn
