package org.zhengtu.parse;

import java.util.List;

/** Tells a policy document from the other pages of a portal: news, lists of documents, readings. */
final class PageKind {
  private static final int HEAD = 12;
  private static final int INDEX_ROWS = 3;
  private static final String[] READINGS = {
    "解读", "图解", "问答", "答记者问", "新闻发布会", "一图读懂", "政策解析", "起草说明", "编制说明"
  };

  private static final String[] NEWS = {"记者", "通讯员", "本报讯", "新华社", "本网讯", "摄影", "供稿"};

  private static final String[] LABELS = {
    "组长:", "成员:", "召集人:", "河长:", "湖长:", "林长:", "指挥长:", "总指挥:", "主任:", "委员:"
  };

  private PageKind() {}

  /** True where the main document's facts and the text show a policy document. */
  static boolean isPolicy(Reading reading, HeaderFacts header, boolean signed) {
    String text = reading.folded();
    if (header.number() != null && (signed || !header.addressees().isEmpty())) {
      return true;
    }
    if (isOther(reading, header)) {
      return false;
    }
    String title = header.title();
    if (title == null) {
      return header.number() != null
          || signed
          || !header.addressees().isEmpty()
          || isRule(text, header) && assigns(text)
          || header.indexNumber() != null && assigns(text)
          || isPart(reading);
    }
    boolean evidence =
        title.contains("关于")
            || header.number() != null
            || signed
            || !header.addressees().isEmpty()
            || header.indexNumber() != null;
    return evidence || isRule(text, header) || assigns(text);
  }

  /**
   * A page out of a longer document, without its head: its first line is a numbered item or several
   * of its lines are, or it lists who belongs to a group; and it is no news.
   */
  private static boolean isPart(Reading reading) {
    String text = reading.folded();
    if (reading.lines().isEmpty() || isNews(text)) {
      return false;
    }
    if (isItem(reading, reading.lines().getFirst())
        && (assigns(text) || text.contains("职责") || text.contains("部门负责"))) {
      return true;
    }
    int items = 0;
    for (Line line : reading.lines()) {
      items += isItem(reading, line) ? 1 : 0;
    }
    boolean organs = assigns(text) || text.contains("各级") || text.contains("各部门");
    boolean listed = reading.lines().size() > 2 && text.contains("名单") && labels(text) >= 2;
    return items >= 2 && organs || listed;
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

  private static boolean isNews(String text) {
    for (String word : NEWS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(Reading reading, Line line) {
    return Enumerator.at(reading.folded(), line.from(), line.to()) != null;
  }

  /**
   * True where the page's facts may yet show a part of a document: no news, no reading, no list.
   */
  static boolean mayBePart(Reading reading, HeaderFacts header) {
    return !isOther(reading, header) && !isNews(reading.folded());
  }

  /** True for a reading of a policy and for a list of documents. */
  private static boolean isOther(Reading reading, HeaderFacts header) {
    String title = header.title();
    return isReading(reading.folded(), reading.lines(), header)
        || isIndex(reading)
        || title != null && title.contains("解读") && !title.contains("关于");
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

  /** A page whose own heading ends in 解读 or the like. */
  private static boolean isReading(String text, List<Line> lines, HeaderFacts header) {
    int limit = header.titleAt() == null ? Integer.MAX_VALUE : header.titleAt().start();
    for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
      Line line = lines.get(i);
      if (line.from() >= limit) {
        return false;
      }
      for (String word : READINGS) {
        boolean ends = line.length() > word.length() + 6 && endsWith(text, line, word);
        if (ends && text.indexOf('>', line.from(), line.to()) < 0) {
          return true;
        }
      }
    }
    return false;
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
          && DocumentKinds.titleEnd(text, line.from(), bracketed(text, date.from())) > 0) {
        rows++;
      }
    }
    return rows >= INDEX_ROWS;
  }

  private static int bracketed(String text, int at) {
    return at > 0 && "[(".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
  }
}
