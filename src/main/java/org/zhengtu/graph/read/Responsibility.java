package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that agencies answer for. */
public sealed interface Responsibility extends Node permits Duty, Task {

  /** Title sentence, where it has one. */
  @Nullable String heading();

  /** The words, whitespace removed. */
  String statement();

  /** The statement, cut. */
  List<String> clauses();

  /** Headings above it, from the outside in. */
  List<String> section();

  /** Id of the document that says so. */
  String document();

  /** Where it says so. */
  Proof proof();
}
