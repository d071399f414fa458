// Duties and tasks: those that the full-text index finds by one phrase, where there is one to look for; else all.
CALL () {
  WITH $phrase AS phrase WHERE phrase IS NOT NULL
  CALL db.index.fulltext.queryNodes('search', phrase) YIELD node
  WITH node WHERE node:Responsibility
  RETURN node AS _
  UNION ALL
  WITH $phrase AS phrase WHERE phrase IS NULL
  MATCH (_:Responsibility)
  RETURN _
}
WITH _
