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
  OTHER
}
