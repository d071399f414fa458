package org.zhengtu.cli;

/** What a process ends with, so that scripts can tell what happened. */
final class ExitCode {
  static final int DONE = 0;
  static final int CHECK_FAILED = 1;
  static final int USAGE = 2;
  static final int INPUT = 3;
  static final int BACKEND = 4;

  private ExitCode() {}
}
