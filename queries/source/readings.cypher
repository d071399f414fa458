// Which document stands where in a source, and what it says of it in short.
MATCH (s:Source {id: $id})
UNWIND $rows AS row
MATCH (d:Instrument {id: row.document})
CREATE (d)-[:READ_FROM {ordinal: row.ordinal, attachedTo: row.attachedTo, winner: false, title: row.title,
                        issuedOn: row.issuedOn, members: row.members, people: row.people,
                        duties: row.duties, tasks: row.tasks, citations: row.citations}]->(s)
