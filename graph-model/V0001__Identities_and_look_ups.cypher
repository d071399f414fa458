// Every node has one identity.
CREATE CONSTRAINT jurisdiction_code IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT family_name IF NOT EXISTS FOR (n:Family) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mechanism_id IF NOT EXISTS FOR (n:Mechanism) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT appointment_id IF NOT EXISTS FOR (n:Appointment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT responsibility_id IF NOT EXISTS FOR (n:Responsibility) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;

// The one node that an ingest locks, and what the vocabularies in the graph were read from.
CREATE CONSTRAINT writer_lock_name IF NOT EXISTS FOR (n:WriterLock) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT vocabulary_name IF NOT EXISTS FOR (n:Vocabulary) REQUIRE n.name IS UNIQUE;

// What readers and the writer look up.
CREATE INDEX document_number_key IF NOT EXISTS FOR (n:Document) ON (n.numberKey);
CREATE INDEX instrument_number_key IF NOT EXISTS FOR (n:Instrument) ON (n.numberKey);
CREATE INDEX instrument_title_key IF NOT EXISTS FOR (n:Instrument) ON (n.titleKey);
CREATE INDEX cites_stated_as IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.statedAs);
CREATE INDEX document_issued_on IF NOT EXISTS FOR (n:Document) ON (n.issuedOn);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX jurisdiction_name IF NOT EXISTS FOR (n:Jurisdiction) ON (n.name);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);
CREATE INDEX source_sha256 IF NOT EXISTS FOR (n:Source) ON (n.sha256);
CREATE INDEX finding_code IF NOT EXISTS FOR (n:Finding) ON (n.code);
CREATE INDEX mention_state IF NOT EXISTS FOR (n:Mention) ON (n.state);

// Chinese full text by pairs of characters.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Document|Agency|Person|Duty|Task|Mechanism)
ON EACH [n.number, n.title, n.name, n.asWritten, n.heading, n.statement]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
