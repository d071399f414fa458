// What people say otherwise than it was read, found by the text that it corrects.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX correction_sha256 IF NOT EXISTS FOR (n:Correction) ON (n.sha256);
