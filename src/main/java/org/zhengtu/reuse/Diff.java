package org.zhengtu.reuse;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What was changed in words that were taken over. White space does not count, and marks in half
 * width are the same as in full width; the words shown as equal are those of the later text.
 */
public final class Diff {
  /** A piece that stayed between two changes and is shorter is shown as changed too. */
  private static final int SHORTEST_EQUAL = 2;

  private static final String HALF = ",;:?!()";
  private static final String FULL = "，；：？！（）";

  private final List<Part> parts = new ArrayList<>();

  private Diff() {}

  /** What became of a piece. */
  public enum Op {
    EQUAL,
    INSERT,
    DELETE
  }

  /** A piece of the two texts. */
  public record Part(Op op, String text) {}

  /** How {@code to} came of {@code from}: pieces in order, what was taken out before what came. */
  public static List<Part> of(String from, String to) {
    String before = compact(from);
    String after = compact(to);
    Diff diff = new Diff();
    int is = 0;
    for (int[] change : changes(before, after)) {
      diff.add(Op.EQUAL, after.substring(is, change[2]));
      diff.add(Op.DELETE, before.substring(change[0], change[1]));
      diff.add(Op.INSERT, after.substring(change[2], change[3]));
      is = change[3];
    }
    diff.add(Op.EQUAL, after.substring(is));
    return List.copyOf(diff.parts);
  }

  /** From and to in the one, from and to in the other; near ones made one. */
  private static List<int[]> changes(String before, String after) {
    List<int[]> changes = new ArrayList<>();
    for (AbstractDelta<Character> delta :
        DiffUtils.diff(characters(before), characters(after)).getDeltas()) {
      int was = delta.getSource().getPosition();
      int is = delta.getTarget().getPosition();
      int wasEnd = was + delta.getSource().size();
      int isEnd = is + delta.getTarget().size();
      int[] last = changes.isEmpty() ? null : changes.getLast();
      if (last != null && is - last[3] < SHORTEST_EQUAL) {
        last[1] = wasEnd;
        last[3] = isEnd;
      } else {
        changes.add(new int[] {was, wasEnd, is, isEnd});
      }
    }
    return changes;
  }

  private void add(Op op, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(op, text));
    }
  }

  private static List<Character> characters(String text) {
    List<Character> characters = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      int half = HALF.indexOf(text.charAt(i));
      characters.add(half < 0 ? text.charAt(i) : FULL.charAt(half));
    }
    return characters;
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*' && c != '#') {
        compact.append(c);
      }
    }
    return compact.toString();
  }
}
