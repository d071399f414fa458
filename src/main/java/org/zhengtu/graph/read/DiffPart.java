package org.zhengtu.graph.read;

import java.util.List;
import org.zhengtu.reuse.Diff;

/** A piece of two texts that is the same in both, or stands in one of them only. */
public record DiffPart(Op op, String text) {

  /** What became of the words. */
  public enum Op {
    EQUAL,
    INSERT,
    DELETE
  }

  /** What has to be done to make {@code to} of {@code from}, white space apart. */
  public static List<DiffPart> between(String from, String to) {
    return Diff.of(from, to).stream()
        .map(part -> new DiffPart(Op.valueOf(part.op().name()), part.text()))
        .toList();
  }
}
