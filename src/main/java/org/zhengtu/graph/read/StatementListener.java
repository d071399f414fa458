package org.zhengtu.graph.read;

import java.time.Duration;

/** Told of every statement that the readers run. */
@FunctionalInterface
public interface StatementListener {

  /** A statement ran, whatever came of it. */
  void ran(String statement, Duration took);
}
