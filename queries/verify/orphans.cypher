// Nodes that lack what they cannot be without.
MATCH (n:Responsibility|Procedure|Mention) WHERE NOT EXISTS { (n)-[:STATED_IN]->(:Instrument) }
RETURN n.id AS id, labels(n) AS labels, 'is stated in no document' AS fault
UNION ALL
MATCH (n:Appointment) WHERE NOT EXISTS { (n)-[:STATED_IN]->(:Instrument) } OR NOT EXISTS { (n)<-[:HOLDS]-(:Person) }
RETURN n.id AS id, labels(n) AS labels, 'has no person or no document' AS fault
UNION ALL
MATCH (n:Mechanism) WHERE NOT EXISTS { (n)<-[:ESTABLISHES]-(:Instrument) }
RETURN n.id AS id, labels(n) AS labels, 'is established by no document' AS fault
UNION ALL
MATCH (n:Finding) WHERE n.rule IS NULL AND NOT EXISTS { (n)-[:FOUND_IN]->(:Source) }
RETURN n.id AS id, labels(n) AS labels, 'was found in no source' AS fault
UNION ALL
MATCH (n:Finding)
WHERE n.rule IS NOT NULL AND NOT (EXISTS { (n)-[:ABOUT]->(:Document) } AND EXISTS { (n)-[:SHOWS]->() })
RETURN n.id AS id, labels(n) AS labels, 'is about no document or shows nothing' AS fault
UNION ALL
MATCH (n:Person) WHERE NOT EXISTS { (n)-[:HOLDS]->() } AND NOT EXISTS { (n)<-[:CANDIDATE]-() }
RETURN n.id AS id, labels(n) AS labels, 'holds no appointment' AS fault
UNION ALL
MATCH (n:Instrument)
WHERE NOT EXISTS { (n)-[:READ_FROM]->(:Source) } AND size(coalesce(n.citedTitleCounts, [])) = 0
RETURN n.id AS id, labels(n) AS labels, 'is neither stated nor cited' AS fault
UNION ALL
MATCH (n:Document) WHERE n.collected <> EXISTS { (n)-[:READ_FROM {winner: true}]->(:Source) }
RETURN n.id AS id, labels(n) AS labels, 'is said to be collected against its sources' AS fault
UNION ALL
MATCH (n:Agency) WHERE size(coalesce(n.asWritten, [])) = 0
RETURN n.id AS id, labels(n) AS labels, 'is named by no fact' AS fault
UNION ALL
MATCH (n:Correction)
WHERE EXISTS { MATCH (s:Source {sha256: n.sha256}) WHERE s.text IS NOT NULL AND NOT EXISTS { (n)-[:CORRECTS]->(s) } }
RETURN n.id AS id, labels(n) AS labels, 'does not correct its text' AS fault
UNION ALL
MATCH (n:Appointment {kind: 'DERIVED'}) WHERE NOT EXISTS { (n)-[:DERIVED_FROM]->(:Appointment)<-[:HOLDS]-()-[:HOLDS]->(n) }
RETURN n.id AS id, labels(n) AS labels, 'is derived from no appointment of its person' AS fault
UNION ALL
MATCH (n:Instrument)-[c:CITES]->(other) WHERE c.relation IN ['REPEALS', 'AMENDS']
  AND NOT EXISTS { MATCH (n)-[r:REPEALS|AMENDS {statedAs: c.statedAs}]->(other) WHERE type(r) = c.relation }
RETURN n.id AS id, labels(n) AS labels, 'says that it ends or changes another, and does not' AS fault
UNION ALL
MATCH (n:Instrument)-[r:REPEALS|AMENDS]->(other)
WHERE NOT EXISTS { MATCH (n)-[c:CITES {statedAs: r.statedAs}]->(other) WHERE type(r) = c.relation }
RETURN n.id AS id, labels(n) AS labels, 'ends or changes another, and no citation says so' AS fault
UNION ALL
MATCH (n:Clause) WHERE NOT EXISTS { (n)-[:CLAUSE_OF]->(:Instrument) }
RETURN n.id AS id, labels(n) AS labels, 'is of no document' AS fault
UNION ALL
MATCH (n:Band) WHERE NOT EXISTS { (n)<-[:IN_BAND]-(:Clause) }
RETURN toString(n.key) AS id, labels(n) AS labels, 'finds no clause' AS fault
