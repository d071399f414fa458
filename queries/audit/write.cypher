// What the rules found; a finding about two documents is first about the one, then about the other.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (f:Finding {id: row.id, rule: row.rule, code: row.rule, severity: row.severity,
                   message: row.message, subjects: row.subjects,
                   start: row.start, end: row.end})
CREATE (f)-[:ABOUT]->(d)
WITH f, row
CALL (f, row) {
  MATCH (other:Instrument {id: row.also})
  CREATE (f)-[:ABOUT {also: true}]->(other)
}
CALL (f, row) {
  UNWIND row.shows AS show
  MATCH (shown:Instrument {id: show.document})
  CREATE (f)-[:SHOWS {ordinal: show.ordinal, start: show.start, end: show.end, kind: show.kind,
                      source: show.source}]->(shown)
}
CALL (f, row) {
  UNWIND row.agencies AS agency
  MATCH (a:Agency {id: agency})
  CREATE (f)-[:CONCERNS]->(a)
}
