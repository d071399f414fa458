package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.text.Span;

/** 主送机关: the line under the title that ends in a colon. */
final class Addressees {
  private static final int LONGEST = 600;
  private static final int LINES = 8;

  /** The name of the state's portal, which it prints over its texts. */
  private static final String SITE = "中华人民共和国中央人民政府";

  static final String LAST = "府会局委位构门室厅部院团司校业员处镇道区县市社行关队心所户站体联乡场志属员众人庭村居组办州织园馆台署旗盟厂科省城港企班协联矿街";

  /** Labels of a roster that a part of a document may begin with. */
  private static final Set<String> ROSTER =
      Set.of("成员", "组员", "委员", "召集人", "副召集人", "总召集人", "联络员", "联系人", "主持人", "参加人员", "组成人员");

  private static final int LONGEST_ROLE = 8;

  /** 起草单位：…, 承办部门：…: who does something in a plan. */
  private static final Set<String> LABELS =
      Set.of(
          "起草", "责任", "牵头", "主办", "承办", "协办", "申报", "实施", "配合", "建设", "制定", "报送", "监督", "主管", "编制",
          "完成", "验收");

  private static final int LABEL = 4;

  /** 张三四委员：, whom an answer to a proposal addresses. */
  private static final int LONGEST_PERSON = 6;

  /** 张三四等3名代表. */
  private static final int LONGEST_PERSONS = 12;

  private static final String[] RUNNING = {
    "如下", "现将", "为了", "根据", "按照", "关于", "本办法", "通知", "意见", "下列", "以下"
  };

  /** What follows an organ's name where a page begins among the duties of many. */
  private static final Words DUTY_VERBS =
      new Words(List.of("负责", "主要负责", "承担", "牵头", "协助", "配合", "落实", "组织", "指导", "做好"));

  /** What the first sentence of a document begins with. */
  private static final Words BODY =
      new Words(List.of("为", "根据", "按照", "依据", "现将", "经", "《", "近年来", "随着", "鉴于", "结合"));

  private static final int LONGEST_ORGAN = 30;

  private Addressees() {}

  /**
   * The range of the addressees, colon included, in the pieces from {@code first} on; null for
   * none. What stands between title and addressees (number, date, source) is passed over.
   */
  static @Nullable Span find(String text, List<Line> pieces, int first, int limit) {
    for (int i = first; i < Math.min(pieces.size(), first + LINES); i++) {
      Line piece = pieces.get(i);
      if (piece.from() >= limit) {
        return null;
      }
      boolean other = isRegistration(text, piece) || isDay(text, piece);
      if (other || isLabel(text, piece) || isApart(text, pieces, i)) {
        continue;
      }
      if (isHeading(text, piece) || LedLines.areAt(text, pieces, i)) {
        return null;
      }
      int colon = colon(text, pieces, i, limit);
      boolean duty = colon > 0 && DUTY_VERBS.end(text, colon + 1, text.length()) > 0;
      if (duty || colon >= piece.to() && LedLines.leadFrom(text, pieces, i, colon)) {
        return null;
      }
      if (colon > 0 && isList(text, piece.from(), colon)) {
        return new Span(piece.from(), colon + 1);
      }
      if ((colon < 0 || colon >= piece.to()) && isBare(text, pieces, i)) {
        return new Span(piece.from(), piece.to());
      }
      if (Within.first(text, '。', piece.from(), piece.to()) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** The addressees that begin with the piece: 各… or a list that goes on with it; or null. */
  static @Nullable Span at(String text, List<Line> pieces, int at, int limit) {
    int from = pieces.get(at).from();
    boolean other = isLabel(text, pieces.get(at)) || isApart(text, pieces, at);
    int colon = other ? -1 : colon(text, pieces, at, limit);
    boolean listed =
        text.charAt(from) == '各'
            || Within.first(text, ",各", from, colon) > 0
            || Within.first(text, "、各", from, colon) > 0
            || Within.first(text, "人民政府", from, colon) > 0;
    return colon > 0 && listed && isList(text, from, colon) ? new Span(from, colon + 1) : null;
  }

  /** A row of a portal's table: 发文单位：…, one with cells, or how large its letters may be. */
  private static boolean isLabel(String text, Line piece) {
    if (piece.length() == SITE.length() && text.startsWith(SITE, piece.from())) {
      return true;
    }
    if (text.startsWith("发布", piece.from())) {
      return true;
    }
    int colon = Within.first(text, ':', piece.from(), piece.to());
    int end = colon > 0 ? colon : piece.to();
    return PortalLabels.endsWithLabel(text, piece.from(), end)
        || PortalLabels.startsWithLabel(text, piece.from(), piece.to())
        || Within.first(text, '|', piece.from(), piece.to()) >= 0
        || Within.first(text, "字体:", piece.from(), piece.to()) >= 0
        || Within.first(text, "字号:", piece.from(), piece.to()) >= 0;
  }

  /** A line of its own over a blank one and 各…: the issuers that a site prints there. */
  private static boolean isApart(String text, List<Line> pieces, int at) {
    int next = at + 1;
    Line piece = pieces.get(at);
    return next < pieces.size()
        && (pieces.get(next).blankBefore()
            || Within.until(text, ",、;:", piece.from(), piece.to()) == piece.to()
                && piece.length() <= 20)
        && text.charAt(pieces.get(next).from()) == '各'
        && text.charAt(pieces.get(at).from()) != '各'
        && ",、;:".indexOf(text.charAt(pieces.get(at).to() - 1)) < 0;
  }

  /**
   * A list of organs without its colon on a line of its own: 各…, or several of which one begins
   * with 各, and running text under it.
   */
  private static boolean isBare(String text, List<Line> pieces, int at) {
    Line line = pieces.get(at);
    char last = text.charAt(line.to() - 1);
    boolean misprint = ";。,".indexOf(last) >= 0 && line.length() > 2;
    Line piece =
        misprint ? new Line(line.from(), line.to() - 1, line.indent(), line.blankBefore()) : line;
    boolean listed =
        text.charAt(piece.from()) == '各'
            || Within.first(text, ",各", piece.from(), piece.to()) > 0
                && Within.until(text, "。;《", piece.from(), piece.to()) == piece.to();
    boolean under = at + 1 < pieces.size() && pieces.get(at + 1).length() > 20;
    boolean marked = Within.first(text, ',', piece.from(), piece.to()) > 0;
    return under
        && (listed && (marked || misprint)
            || issues(text, piece, pieces.get(at + 1))
            || isOverBody(text, piece, pieces.get(at + 1)))
        && isList(text, piece.from(), piece.to());
  }

  /** Organs of which one is 各… over 为贯彻…, or the one over 你局…. */
  private static boolean isOverBody(String text, Line piece, Line below) {
    boolean each =
        Within.first(text, '各', piece.from(), piece.to()) >= 0 && BODY.at(text, below.from());
    boolean one = piece.length() <= LONGEST_ORGAN && text.charAt(below.from()) == '你';
    return (each || one) && Within.until(text, "。;《:(", piece.from(), piece.to()) == piece.to();
  }

  /** Several organs over 《…》已经市政府同意，现印发给你们. */
  private static boolean issues(String text, Line piece, Line below) {
    int first = Within.first(text, '、', piece.from(), piece.to());
    return first > 0
        && Within.first(text, '、', first + 1, piece.to()) > 0
        && Within.until(text, "。;《:", piece.from(), piece.to()) == piece.to()
        && text.charAt(below.from()) == '《'
        && Within.first(text, "印发", below.from(), below.to()) > 0;
  }

  /** ABCR-2022-01007: what a normative document is registered under. */
  private static boolean isRegistration(String text, Line piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      char c = text.charAt(i);
      boolean part = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
      if (!part) {
        return false;
      }
    }
    return true;
  }

  /** （2023年6月13日）, 2023-06-13: a day and nothing else. */
  private static boolean isDay(String text, Line piece) {
    boolean bracketed = text.charAt(piece.from()) == '(' && text.charAt(piece.to() - 1) == ')';
    int from = bracketed ? piece.from() + 1 : piece.from();
    int to = bracketed ? piece.to() - 1 : piece.to();
    ChineseDate day =
        from < to && ChineseDate.digitAt(text, from) >= 0 ? ChineseDate.at(text, from, to) : null;
    return day != null && day.to() == to;
  }

  /** True where a numbered heading begins, or the label of a task: the body has begun. */
  private static boolean isHeading(String text, Line piece) {
    return Enumerator.at(text, piece.from(), piece.to()) != null
        || text.startsWith("责任单位:", piece.from())
        || text.startsWith("牵头单位:", piece.from());
  }

  /** The colon that ends the piece or, in a broken line, one of the next; -1 for none. */
  private static int colon(String text, List<Line> pieces, int at, int limit) {
    int from = pieces.get(at).from();
    int to = Math.min(limit, Math.min(text.length(), from + LONGEST));
    int depth = 0;
    int next = at + 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (next < pieces.size() && pieces.get(next).from() == i) {
        boolean apart = pieces.get(next).blankBefore() && ",、;".indexOf(text.charAt(i - 1)) < 0;
        if (apart || isHeading(text, pieces.get(next))) {
          return -1;
        }
        next++;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ':' && depth == 0) {
        return i;
      } else if ("。《[=<>_|".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isList(String text, int from, int colon) {
    boolean person = isPerson(text, from, colon);
    boolean named = person || isEach(text, from, colon);
    if (colon - from < 2 || !named && LAST.indexOf(lastWord(text, from, colon)) < 0) {
      return false;
    }
    for (String word : RUNNING) {
      if (Within.first(text, word, from, colon) >= 0) {
        return false;
      }
    }
    if (colon - from == LABEL && LABELS.contains(text.substring(from, from + 2))) {
      return false;
    }
    return !ROSTER.contains(text.substring(from, Math.min(colon, from + LONGEST_ROLE)))
        && !isRole(text, from, colon);
  }

  /** 张三四代表, 张三四等3名代表. */
  private static boolean isPerson(String text, int from, int colon) {
    int longest = Within.first(text, '等', from, colon) > 0 ? LONGEST_PERSONS : LONGEST_PERSON;
    return colon - from <= longest
        && (text.startsWith("代表", colon - 2) || text.startsWith("委员", colon - 2));
  }

  /** 各…,各…,…: whatever their collectives end in. */
  private static boolean isEach(String text, int from, int colon) {
    int second = text.charAt(from) == '各' ? Within.first(text, ",各", from, colon) : -1;
    return second > 0
        && Within.until(text, "。;《要应须", from, colon) == colon
        && ChineseDate.find(text, from, colon) == null;
  }

  /** 张三李四(某局)成员: people of a roster that the label of the next ones ends; not 各成员. */
  private static boolean isRole(String text, int from, int colon) {
    for (String role : ROSTER) {
      int at = colon - role.length();
      if (at > from && text.startsWith(role, at)) {
        boolean one = role.equals("委员") && isPerson(text, from, colon);
        return !one && "各体位关".indexOf(text.charAt(at - 1)) < 0;
      }
    }
    return false;
  }

  private static char lastWord(String text, int from, int colon) {
    int i = colon - 1;
    if (text.charAt(i) == ')') {
      int open = Brackets.open(text, from, i);
      i = open > from ? open - 1 : i;
    }
    return text.charAt(i);
  }

  /** The organs of the line: cut at ，, or at 、 where it has none; brackets keep what they hold. */
  static List<Span> cut(String text, Span line) {
    boolean marked = ":;。,".indexOf(text.charAt(line.end() - 1)) >= 0;
    int end = marked ? line.end() - 1 : line.end();
    List<Span> parts = cutAt(text, line.start(), end, ",;");
    return parts.size() > 1 ? parts : cutAt(text, line.start(), end, "、");
  }

  private static List<Span> cutAt(String text, int from, int to, String marks) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : marks.charAt(0);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if ((depth == 0 || i == to) && marks.indexOf(c) >= 0) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
