// What each derived post follows from: the sentence that gives the office to a post, and the roster's entry.
UNWIND $ids AS key
MATCH (n:Appointment {id: key})-[:DERIVED_FROM]->(other:Appointment), (n)-[:STATED_IN]->(d:Document)
UNWIND [{ordinal: 0, kind: CASE WHEN n.start IS NULL THEN 'CURATED' ELSE 'QUOTED' END, start: n.start, end: n.end},
        {ordinal: 1, kind: other.kind, start: other.start, end: other.end}] AS part
RETURN key, {document: d.id, kind: part.kind, start: part.start, end: part.end} AS value
ORDER BY key, part.ordinal
