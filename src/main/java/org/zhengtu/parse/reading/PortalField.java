package org.zhengtu.parse.reading;

/** A column of a portal's table over a document. */
public enum PortalField {
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
