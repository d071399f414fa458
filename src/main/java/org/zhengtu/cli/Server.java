package org.zhengtu.cli;

import java.util.List;

/** Placeholder. */
final class Server {
  private Server() {}

  static int run(Class<?> application, List<String> options) {
    throw new CommandFailedException(ExitCode.BACKEND, "not there yet", new Exception());
  }
}
