package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** Finds the names of mechanisms in running text; what stands in 《》 belongs to other documents. */
final class MechanismNames {
  private static final int LONGEST = 60;
  private static final int LONGEST_LEAD = 200;
  private static final int HEADING = 20;

  /** What bodies are called together: 县级议事协调机构 is the name of none. */
  private static final String KIND = "议事协调机构";

  private static final int LEVEL = 2;

  private final Words nouns;
  private final Words verbs;
  private final NameBorders borders;
  private final Words leads;
  private final Words cuts;
  private final Words anyOf;
  private final Words standing;
  private final BitSet starts = new BitSet();

  MechanismNames() {
    WordFile file = WordFile.read("mechanisms.txt");
    nouns = file.set("noun");
    verbs = file.set("found");
    borders = new NameBorders(nouns, verbs);
    leads = file.set("lead");
    cuts = file.set("cut");
    anyOf = file.set("any");
    standing = file.set("standing");
    file.of("noun").forEach(noun -> starts.set(noun.charAt(0)));
  }

  /** Every place of the range that names a mechanism, in order. */
  List<MechanismName> in(Reading reading, int from, int to) {
    String folded = reading.folded();
    List<MechanismName> found = new ArrayList<>();
    boolean cited = false;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c == '《' || c == '》') {
        cited = c == '《';
      } else if (!cited && starts.get(c)) {
        int end = nouns.end(folded, i, to);
        if (end > 0) {
          MechanismName name = name(reading, from, i, end, to);
          boolean kind = folded.startsWith(KIND, i) && i - name.from() <= LEVEL;
          if (!kind) {
            found.add(name);
          }
          i = end - 1;
        }
      }
    }
    return found;
  }

  /** True for a standing committee that is only spoken of: 市安委会成立…督查组, 市安委会成员单位. */
  boolean isSpokenOf(Reading reading, MechanismName name) {
    return !name.founded()
        && !name.listed()
        && !name.defined()
        && standing.start(reading.folded(), name.from(), name.to()) >= 0;
  }

  /** The name whose noun ends at {@code to}, or null. */
  @Nullable MechanismName endingAt(Reading reading, int from, int to) {
    int noun = nouns.start(reading.folded(), from, to);
    return noun < 0 ? null : name(reading, from, noun, to, reading.length());
  }

  private MechanismName name(Reading reading, int from, int noun, int end, int to) {
    String folded = reading.folded();
    int lowest = Math.max(from, noun - LONGEST);
    int start = noun;
    boolean founded = false;
    int led = -1;
    int depth = 0;
    for (int i = noun; i > lowest; i--) {
      char before = folded.charAt(i - 1);
      int opening = reading.compact().charAt(i - 1) == '”' ? opening(reading, lowest, i - 1) : -1;
      if (opening > 0) {
        i = opening;
        before = folded.charAt(i - 1);
      }
      if (before == '"' || before == ')' || before == '(') {
        depth += before == ')' ? 1 : before == '(' ? -1 : 0;
        if (depth < 0) {
          break;
        }
      } else if (depth == 0 && borders.ends(folded, lowest, i - 1, end)) {
        break;
      }
      if (cuts.start(folded, lowest, i) >= 0) {
        break;
      }
      int verb = verbs.start(folded, lowest, i);
      if (verb >= 0 && !partOfName(folded, i, noun)) {
        start = i;
        founded = true;
        break;
      }
      boolean lead = i < noun && leads.start(folded, lowest, i) >= 0;
      if (lead && folded.charAt(i - 1) == '的' || breaksAt(reading, i)) {
        start = i;
        founded = folded.charAt(i - 1) == '的' && foundedBefore(folded, from, i);
        break;
      }
      led = lead ? i : led;
      start = i - 1;
    }
    if (!founded
        && Cell.width(reading, noun) > 0
        && reading.lines().get(reading.lineAt(noun)).from() == noun) {
      start = noun;
      led = -1;
    }
    if (folded.startsWith("的", noun - 1) && folded.startsWith("机制", end - 2)) {
      // 齐抓共管的工作机制 is no name
      start = noun;
    }
    led = isListed(folded, end) && beginsLine(reading, start, noun) ? -1 : led;
    start = withoutLead(folded, !founded && led > start ? led : start, noun);
    int behind = folded.startsWith("制度", end) ? end + 2 : end;
    String alias = MechanismName.alias(folded, behind, to);
    if (founded && start < noun && folded.charAt(start) == '"' && folded.startsWith("\"", end)) {
      // 成立"…领导小组": the name in quotation marks is the one that it is founded by
      start++;
      alias = alias.isEmpty() ? folded.substring(noun, end) : alias;
    }
    return new MechanismName(start, end, noun, founded, alias, isListed(folded, end));
  }

  /** 云泽县推进果业发展领导小组组成人员名单: a heading that begins with the name, verb and all. */
  private boolean beginsLine(Reading reading, int start, int noun) {
    return start < noun
        && reading.lines().get(reading.lineAt(noun)).from() == start
        && leads.end(reading.folded(), start, noun) < 0;
  }

  /** The quote that the one at {@code close} closes, in the same sentence; -1 for none. */
  private static int opening(Reading reading, int from, int close) {
    int open = close;
    while (open > from && reading.compact().charAt(open) != '“') {
      open--;
    }
    boolean sentence = open > from && Within.first(reading.folded(), '。', open, close) < 0;
    return sentence ? open : -1;
  }

  static boolean isListed(String folded, int at) {
    return folded.startsWith("组成人员", at)
        || folded.startsWith("成员名单", at)
        || folded.startsWith("名单", at)
        || folded.startsWith("人员名单", at);
  }

  /** True where 成立由, 建立以 or the like stands before, in the same sentence. */
  private boolean foundedBefore(String folded, int from, int at) {
    int sentence = Within.behindLast(folded, "。;", Math.max(from, at - LONGEST_LEAD), at);
    for (int i = at - 1; i > sentence; i--) {
      char c = folded.charAt(i);
      if ((c == '由' || c == '以') && verbs.start(folded, sentence, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * True at a line that begins with a number, or behind a heading or a line that ends in a date or
   * a mark.
   */
  private static boolean breaksAt(Reading reading, int at) {
    if (Cell.width(reading, at) == 0) {
      return false;
    }
    Line line = reading.lines().get(reading.lineAt(at));
    if (line.from() != at || at == 0) {
      return false;
    }
    String folded = reading.folded();
    Line before = reading.lines().get(reading.lineAt(at - 1));
    return AttachmentMark.at(folded, before.from(), before.to())
        || before.length() <= HEADING
            && Enumerator.at(folded, before.from(), before.to()) != null
            && !Marks.hasSentenceMark(folded, before.from(), before.to())
        || "日。;:".indexOf(folded.charAt(at - 1)) >= 0
        || folded.charAt(at) == '第'
        || Numbering.end(folded, at, line.to()) > at;
  }

  /** 调整 in 产业结构调整领导小组 and 完善 before a noun of another kind found nothing. */
  private static boolean partOfName(String folded, int verbEnd, int noun) {
    return verbEnd == noun && folded.startsWith("调整", verbEnd - 2);
  }

  /** The offset behind 3.2 and the like; {@code from} where none stands there. */
  private static int behindNumber(String folded, int from, int to) {
    int i = from;
    boolean parted = false;
    while (i < to && (folded.charAt(i) == '.' || ChineseDate.digitAt(folded, i) >= 0)) {
      parted |= folded.charAt(i) == '.';
      i++;
    }
    return parted ? i : from;
  }

  /** Cuts off 由…牵头的 and 以…为组长的 and 了 before the name. */
  private int withoutLead(String folded, int from, int noun) {
    int start = from;
    char first = from < noun ? folded.charAt(from) : ' ';
    if (first == '由' || first == '以') {
      int cut = Within.last(folded, '的', from, noun);
      start = cut > from ? cut + 1 : from;
    }
    start = behindNumber(folded, start, noun);
    Enumerator article = folded.charAt(start) == '第' ? Enumerator.at(folded, start, noun) : null;
    if (article != null && article.style() == Enumerator.Style.ARTICLE) {
      start = article.to();
    }
    int item = Numbering.end(folded, start, noun);
    start = item > start && item <= noun ? item : start;
    if (folded.startsWith("我", start) && "省市县区州旗镇乡".indexOf(folded.charAt(start + 1)) >= 0
        || folded.startsWith("后的", start)
        || folded.startsWith("现将", start)
        || folded.startsWith("决定对", start)) {
      start += 2;
    }
    while (start < noun && "了由在和及对经向的为并".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    boolean any = start < noun && anyOf.end(folded, start, noun) > 0;
    return any || start + 1 == noun && "报请送".indexOf(folded.charAt(start)) >= 0 ? noun : start;
  }
}
