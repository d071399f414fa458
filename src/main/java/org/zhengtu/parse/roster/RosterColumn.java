package org.zhengtu.parse.roster;

/** What a column of a table of people holds. */
enum RosterColumn {
  NAME,
  LIAISON,
  UNIT,
  POST,
  UNIT_AND_POST,
  ROLE,
  CONTACT,
  SKIP
}
