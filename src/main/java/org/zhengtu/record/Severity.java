package org.zhengtu.record;

/** How much a finding matters. */
public enum Severity {
  INFO,
  WARNING,
  ERROR
}
