// Who issued each document, as it says, in order.
UNWIND $ids AS key
MATCH (d:Document {id: key})-[by:ISSUED_BY]->(party:Agency|Mention)
RETURN key,
  {asWritten: by.asWritten, agency: CASE WHEN party:Agency THEN party.id END,
   mention: CASE WHEN party:Mention THEN party.id END, document: d.id, override: by.override} AS value
ORDER BY key, by.ordinal, party.id
