package org.zhengtu.parse.outline;

/** What a column of a table of tasks or duties holds. */
public enum Column {
  /** The row's number. */
  NUMBER,
  /** A heading over several tasks. */
  CATEGORY,
  /** A task, or its title where another such column follows. */
  TASK,
  /** Units in the lead. */
  LEAD,
  /** Units that answer. */
  RESPONSIBLE,
  /** Units that take part. */
  PARTNER,
  /** The unit that a duty belongs to. */
  UNIT,
  /** The duty. */
  DUTY,
  /** A deadline, a person, a remark. */
  IGNORED,
  /** Nothing known. */
  OTHER;

  /** True for the columns of words, which take several lines. */
  boolean words() {
    return this == TASK || this == DUTY || this == CATEGORY;
  }

  /** True for the columns that name who answers for a task. */
  public boolean answers() {
    return this == LEAD || this == RESPONSIBLE || this == PARTNER;
  }
}
