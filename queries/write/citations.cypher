// Who ends or changes another document does so by a relationship of its own, beside the citation that says it.
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
MATCH (cited:Instrument {id: row.statedAs})
CREATE (d)-[:CITES {role: row.role, asWritten: row.asWritten, number: row.number,
                    title: row.title, issuer: row.issuer, ordinal: row.ordinal,
                    statedAs: row.statedAs, reason: row.reason, start: row.start, end: row.end,
                    kind: row.kind, relation: row.relation.name,
                    relationStart: row.relation.start, relationEnd: row.relation.end,
                    relationKind: row.relation.kind, relationSince: row.relation.since,
                    relationSinceStart: row.relation.sinceStart, relationSinceEnd: row.relation.sinceEnd}]->(cited)
WITH d, cited, row, {statedAs: row.statedAs, asWritten: row.asWritten, start: row.relation.start,
                     end: row.relation.end, kind: row.relation.kind, since: row.relation.since,
                     sinceStart: row.relation.sinceStart, sinceEnd: row.relation.sinceEnd} AS properties
FOREACH (_ IN CASE row.relation.name WHEN 'REPEALS' THEN [1] ELSE [] END |
  CREATE (d)-[r:REPEALS]->(cited) SET r = properties)
FOREACH (_ IN CASE row.relation.name WHEN 'AMENDS' THEN [1] ELSE [] END |
  CREATE (d)-[r:AMENDS]->(cited) SET r = properties)
