package org.zhengtu.graph.read;

/** Anything with an id of its own. */
public sealed interface Node
    permits Document,
        Agency,
        Person,
        Appointment,
        Mechanism,
        Responsibility,
        Source,
        Finding,
        Mention {

  /** The id, the same as long as the thing is. */
  String id();
}
