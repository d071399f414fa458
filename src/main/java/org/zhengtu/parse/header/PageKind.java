package org.zhengtu.parse.header;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numerals;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;

/** Tells a policy document from the other pages of a portal: news, lists of documents, readings. */
public final class PageKind {
  private static final int HEAD = 12;
  private static final int OPENING = 600;
  private static final int LONGEST_HEADING = 24;
  private static final int INDEX_ROWS = 3;
  private static final int SHORTEST_SUBJECT = 6;
  private static final int FEWEST_ITEMS = 2;
  private static final String[] READINGS = {
    "解读", "图解", "问答", "答记者问", "新闻发布会", "一图读懂", "一图看懂", "政策解析", "起草说明", "编制说明"
  };

  /** What the pages are headed that tell of an organ and its people. */
  private static final Words ABOUT_ORGANS =
      new Words(List.of("机构职能", "机构概况", "机构简介", "部门简介", "单位简介", "领导分工", "领导简介"));

  private static final Words POLICY = new Words(Lexicon.words("policy-words.txt"));
  private static final String[] LABELS = {
    "组长:", "成员:", "召集人:", "河长:", "湖长:", "林长:", "指挥长:", "总指挥:", "主任:", "委员:"
  };

  private PageKind() {}

  /** True where the main document's facts and the text show a policy document. */
  public static boolean isPolicy(Reading reading, HeaderFacts header, boolean signed) {
    boolean addressed = !header.addressees().isEmpty();
    if (header.number() != null && (signed || addressed)) {
      return true;
    }
    if (isOther(reading, header)) {
      return false;
    }
    String text = reading.folded();
    String title = header.title();
    if (header.number() != null || signed || addressed) {
      return true;
    }
    if (title != null
        && (title.contains("关于")
            || title.endsWith("的通知") && !header.issuers().isEmpty()
            || header.indexNumber() != null
            || isRule(text, header)
            || assigns(text))) {
      return true;
    }
    if (header.indexNumber() != null && assigns(text)) {
      return true;
    }
    return !reading.lines().isEmpty() && !NewsSigns.in(reading) && isPart(reading, title != null);
  }

  /**
   * A plan under its own title, or a page out of a longer document without any head: numbered items
   * and the words of official texts, or a list of who belongs to a group.
   */
  private static boolean isPart(Reading reading, boolean titled) {
    String text = reading.folded();
    int items = 0;
    for (Line line : reading.lines()) {
      items += isItem(text, line) ? 1 : 0;
    }
    int words = words(text, 3);
    if (items > FEWEST_ITEMS && isItem(text, reading.lines().getFirst())) {
      return true;
    }
    boolean enumerated = items >= FEWEST_ITEMS || isItem(text, reading.lines().getFirst());
    boolean listed = reading.lines().size() > 2 && text.contains("名单") && labels(text) >= 2;
    return titled && enumerated || enumerated && words >= 1 || words >= 3 || listed;
  }

  /** True where a numbered item begins the line: 一、, 第二条, 1.1, 1总则. */
  private static boolean isItem(String text, Line line) {
    if (Enumerator.at(text, line.from(), line.to()) != null) {
      return true;
    }
    int end = Numerals.digitsEnd(text, line.from(), line.to(), 2);
    return end > line.from()
        && text.charAt(line.from()) <= '9'
        && end < line.to()
        && line.length() <= 30
        && CodeWords.isWord(text.charAt(end))
        && !CodeWords.continuesNumeral(text.charAt(end));
  }

  /** How many different words of official texts the text has, up to {@code most}. */
  private static int words(String text, int most) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < text.length() && found.size() < most; i++) {
      int end = POLICY.end(text, i, text.length());
      if (end > i) {
        found.add(text.substring(i, end));
      }
    }
    return found.size();
  }

  /** How many labels of a roster the text has: 组长：, 河长：. */
  private static int labels(String text) {
    int labels = 0;
    for (String label : LABELS) {
      for (int at = text.indexOf(label); at >= 0 && labels < 9; at = text.indexOf(label, at + 1)) {
        labels++;
      }
    }
    return labels;
  }

  /** True where a page begins with the label of a roster: 成员：…. */
  public static boolean beginsRoster(Reading reading) {
    for (String label : LABELS) {
      if (reading.folded().startsWith(label)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where the page's facts may yet show a part of a document: no news, no reading, no list.
   * News begin with no number.
   */
  public static boolean mayBePart(Reading reading, HeaderFacts header) {
    return !isOther(reading, header) && (!NewsSigns.in(reading) || beginsWithItem(reading));
  }

  private static boolean beginsWithItem(Reading reading) {
    return !reading.lines().isEmpty() && isItem(reading.folded(), reading.lines().getFirst());
  }

  /** True for a reading of a policy and for a list of documents. */
  private static boolean isOther(Reading reading, HeaderFacts header) {
    String title = header.title();
    String text = reading.folded();
    return isReading(text, reading.lines(), header)
        || Within.first(text, "解读如下", 0, Math.min(text.length(), OPENING)) >= 0
        || isIndex(reading)
        || title != null && title.contains("解读") && !title.contains("关于") && header.kind() == null;
  }

  private static boolean assigns(String text) {
    return text.contains("责任单位")
        || text.contains("责任部门")
        || text.contains("牵头单位")
        || text.contains("职责分工")
        || text.contains("分工负责)")
        || text.contains("负责)")
        || text.contains("牵头)")
        || text.contains("配合)");
  }

  private static boolean isRule(String text, HeaderFacts header) {
    return text.startsWith("第一", header.bodyFrom())
        || text.contains("第一条")
        || text.contains("一、") && text.contains("二、");
  }

  /** A page whose own heading ends in 解读 or the like, or begins with it. */
  private static boolean isReading(String text, List<Line> lines, HeaderFacts header) {
    if (!lines.isEmpty() && tellsOfOrgan(text, lines.getFirst())) {
      return true;
    }
    if (!lines.isEmpty() && isItem(text, lines.getFirst())) {
      return false;
    }
    int limit = header.titleAt() == null ? Integer.MAX_VALUE : header.titleAt().start();
    for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
      Line line = lines.get(i);
      if (line.from() >= limit) {
        return false;
      }
      for (String word : READINGS) {
        boolean ends = line.length() > word.length() + 6 && endsWith(text, line, word);
        ends |= beginsWith(text, line, word);
        if (ends && text.indexOf('>', line.from(), line.to()) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** 云泽市民政局机构职能: a heading of its own, no entry of a menu. */
  private static boolean tellsOfOrgan(String text, Line line) {
    int word = ABOUT_ORGANS.start(text, line.from(), line.to());
    return word > line.from() + 2
        && line.length() <= LONGEST_HEADING
        && Within.until(text, "|>:, ", line.from(), line.to()) == line.to();
  }

  /** 图解:…, [一图读懂]…, 政策解读|…: what the page is, parted from what it is about. */
  private static boolean beginsWith(String text, Line line, String word) {
    int from = text.charAt(line.from()) == '[' ? line.from() + 1 : line.from();
    from = text.startsWith("政策", from) ? from + 2 : from;
    int mark = from + word.length();
    // [图解]…2020-11-18 is a link in a list
    boolean listed = ChineseDate.digitAt(text, line.to() - 1) >= 0;
    if (listed || mark + SHORTEST_SUBJECT >= line.to() || !text.startsWith(word, from)) {
      return false;
    }
    // a row of a table has bars too
    boolean named = Within.first(text, '《', mark, line.to()) >= 0;
    return ":丨│]《".indexOf(text.charAt(mark)) >= 0 || text.charAt(mark) == '|' && named;
  }

  private static boolean endsWith(String text, Line line, String word) {
    return text.startsWith(word, line.to() - word.length());
  }

  /** Rows of titles, each with a day behind it, and no running text. */
  private static boolean isIndex(Reading reading) {
    String text = reading.folded();
    int rows = 0;
    for (Line line : reading.lines()) {
      if (text.indexOf('。', line.from(), line.to()) >= 0) {
        return false;
      }
      ChineseDate date = ChineseDate.findLast(text, line.from(), line.to());
      if (date != null
          && line.to() - date.to() <= 1
          && date.from() - line.from() > 8
          && DocumentKinds.titleEnd(text, line.from(), before(reading, line, date.from())) > 0) {
        rows++;
      }
      ChineseDate first = ChineseDate.find(text, line.from(), line.to());
      if (first != null
          && first.from() - line.from() <= 1
          && line.to() - first.to() > 8
          && DocumentKinds.titleEnd(text, first.to(), line.to()) > 0) {
        rows++;
      }
    }
    return rows >= INDEX_ROWS;
  }

  /** Where the title ends that a mark, or a number in a cell of its own, parts from its day. */
  private static int before(Reading reading, Line line, int day) {
    String text = reading.folded();
    Match number = DocumentNumberScanner.next(reading, line.from(), day);
    int end = number != null && day - number.to() <= 2 ? number.from() : day;
    while (end > line.from() && "[(|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
