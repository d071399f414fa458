package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;

/** The list 附件：1.… 2.… that stands between text and signature. */
final class AttachmentList {
  private static final int LONGEST = 80;

  private AttachmentList() {}

  /** The names of the attachments in order, without number and 《》. */
  static List<String> names(Reading reading, Pollution pollution, int from, int to) {
    List<String> names = new ArrayList<>();
    String text = pollution.text();
    List<Line> lines = reading.lines();
    boolean open = false;
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      int label = label(text, line);
      if (label > line.from() && line.from() >= from) {
        open = true;
        add(pollution, text, label, line.to(), names);
      } else if (open && isNumbered(text, line)) {
        add(pollution, text, line.from(), line.to(), names);
      } else {
        open = false;
      }
    }
    return names;
  }

  /** Behind 附件： where the line begins so and a name follows; else its start. */
  private static int label(String text, Line line) {
    int at = line.from();
    if (!text.startsWith("附", at)) {
      return at;
    }
    at += text.startsWith("附件", at) ? 2 : 1;
    return at < line.to() - 2 && text.charAt(at) == ':' ? at + 1 : line.from();
  }

  private static boolean isNumbered(String text, Line line) {
    return line.length() <= LONGEST
        && line.length() > 3
        && text.charAt(line.from()) >= '1'
        && text.charAt(line.from()) <= '9'
        && text.indexOf('。', line.from(), line.to()) < 0;
  }

  private static void add(Pollution pollution, String text, int from, int to, List<String> names) {
    int start = from;
    while (start < to && "0123456789.、 ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (to - start >= 2 && to - start <= LONGEST) {
      names.add(pollution.value(start, to));
    }
  }
}
