package org.zhengtu.parse;

/** A column of a portal's table over a document. */
enum PortalField {
  INDEX,
  NUMBER,
  ISSUED,
  GENERATED,
  PUBLISHED,
  VALIDITY,
  SUBJECT,
  ISSUER,
  TITLE,
  /** Words for a kind of text, which stand for the subject where the table names none. */
  CATEGORY,
  OTHER
}
