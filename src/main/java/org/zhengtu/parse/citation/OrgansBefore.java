package org.zhengtu.parse.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.header.Pollution;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.vocabulary.Jurisdictions;

/** The organs that stand at the beginning of a cited title or right before it, by full names. */
final class OrgansBefore {
  private static final WordFile WORDS = WordFile.read("citing-organs.txt");
  private static final Words LINKS = WORDS.set("links");
  private static final Words ADVERBS = WORDS.set("adverbs");
  private static final Words GROUNDS = WORDS.set("grounds");
  private static final Words GROUPS = WORDS.set("groups");
  private static final Words OFFICES_OF = WORDS.set("offices");
  private static final String OFFICES = "中办、国办";
  private static final String GOVERNMENT = "人民政府";
  private static final int LONGEST = 60;

  private final Reading reading;
  private final Pollution pollution;
  private final String text;
  private final Jurisdictions jurisdictions;
  private final NamedOrgans named;
  private final List<String> addressees;

  OrgansBefore(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, HeaderFacts header) {
    this.reading = reading;
    this.pollution = pollution;
    this.text = pollution.text();
    this.jurisdictions = jurisdictions;
    this.named = new NamedOrgans(jurisdictions, header);
    this.addressees = asking(header.addressees());
  }

  /**
   * The organs that fill the range, or of a group of them those it names; null for something else.
   */
  @Nullable String of(int from, int to) {
    String organs = full(from, to);
    return organs != null ? organs : group(from, to);
  }

  /** 教育部等九部门: the organs named before 等; of 教育部等九部门办公厅 their offices. */
  private @Nullable String group(int from, int to) {
    String words = pollution.value(from, to);
    int at = words.indexOf('等');
    int office = at < 0 ? -1 : OFFICES_OF.start(words, at, words.length());
    int end = office < 0 ? words.length() : office;
    boolean open = at == words.length() - 1;
    if (at <= 2 || !open && GROUPS.start(words, at, end) < 0) {
      return null;
    }
    String behind = words.substring(end);
    return named.of(
        IssuingOrgans.split(jurisdictions, words.substring(0, at)).stream()
            .map(organ -> organ + behind)
            .toList());
  }

  /** The organ that stands right before 《: 省政府办公厅《关于…》, 国务院印发的《关于…》. */
  @Nullable String before(int mark, int floor) {
    if (mark <= floor || isApart(mark)) {
      return null;
    }
    int link = LINKS.start(text, floor + 1, mark);
    int to = withoutAdverbs(floor, link < 0 ? mark : link);
    if (to - floor > OFFICES.length() && text.startsWith(OFFICES, to - OFFICES.length())) {
      return "中共中央办公厅、国务院办公厅";
    }
    int group = groupFrom(floor, to);
    if (group < to) {
      return listed(floor, group);
    }
    if (to > floor + 1 && addressees.size() == 1 && text.charAt(to - 2) == '你') {
      // 你县《…的请示》: the only addressee's
      return addressee();
    }
    int start = start(to, floor);
    return start == to || isJoined(start, floor) ? null : full(start, to);
  }

  /** True where an empty line or a cell's mark stands right before: the words there are others. */
  private boolean isApart(int mark) {
    int lines = 0;
    for (int i = reading.rawAt(mark) - 1; i > reading.rawAt(mark - 1); i--) {
      lines += reading.raw().charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  /** Who may have asked for what a reply answers: all addressed but organs of the centre. */
  private List<String> asking(List<String> addressed) {
    return addressed.size() < 2
        ? addressed
        : addressed.stream()
            .filter(
                to ->
                    !IssuingOrgans.split(jurisdictions, to).stream()
                        .allMatch(IssuingOrgans::isCentral))
            .toList();
  }

  /** The only addressee by its full name, of 云川省、云泽省人民政府 both; null for several. */
  @Nullable String addressee() {
    if (addressees.size() != 1) {
      return null;
    }
    List<String> organs = IssuingOrgans.split(jurisdictions, addressees.getFirst());
    boolean joint = organs.size() > 1 && organs.getLast().endsWith(GOVERNMENT);
    return named.of(
        joint
            ? organs.stream().map(o -> o.endsWith(GOVERNMENT) ? o : o + GOVERNMENT).toList()
            : organs);
  }

  /** The full names of the organs that fill {@code words}; null where something else does. */
  @Nullable String names(String words) {
    return named.of(IssuingOrgans.split(jurisdictions, words));
  }

  /** Where 等十部门 begins that ends at {@code to}; {@code to} for none. */
  private int groupFrom(int floor, int to) {
    int word = GROUPS.start(text, floor + 1, to);
    int at = word < 0 ? -1 : Within.last(text, '等', Math.max(floor, word - 4), word);
    return at > floor ? at : to;
  }

  /** 省交通运输厅、公安厅: the organs named before 等十部门, those behind the first of its place. */
  private @Nullable String listed(int floor, int to) {
    for (int i = nameFrom(floor, to); i < to - 1; i++) {
      if (text.charAt(i) == '、' || !IssuingOrgans.startsOrgan(jurisdictions, text, i)) {
        continue;
      }
      String names = named.of(IssuingOrgans.split(jurisdictions, pollution.value(i, to)));
      if (names != null) {
        return names;
      }
    }
    return null;
  }

  /** 市政府办公室已另行|下发了《…》. */
  private int withoutAdverbs(int floor, int to) {
    int end = to;
    for (int at = to; at >= 0; at = ADVERBS.start(text, floor + 1, end)) {
      end = at;
    }
    return end;
  }

  private static boolean mayName(char c) {
    return CodeWords.isWord(c) || c == '、';
  }

  /** True behind 会同 or 联合: others join the organ whose paper it is. */
  private boolean isJoined(int start, int floor) {
    int before = Math.max(floor, start - 2);
    return text.startsWith("会同", before) || text.startsWith("联合", before);
  }

  /** Where the longest list of organs begins that ends at {@code to}; {@code to} for none. */
  int start(int to, int floor) {
    int start = behindGround(nameFrom(floor, to), to);
    for (int i = start; i < to - 1; i++) {
      char c = text.charAt(i);
      if (c != '和'
          && c != '及'
          && c != '、'
          && !isJoined(i + 2, i)
          && IssuingOrgans.startsOrgan(jurisdictions, text, i)
          && full(i, to) != null) {
        return i;
      }
    }
    return to;
  }

  private int nameFrom(int floor, int to) {
    int from = to;
    while (from > Math.max(floor, to - LONGEST) && mayName(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Behind the last 根据 or 落实 of the range; {@code from} for none. */
  private int behindGround(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      int end = GROUNDS.end(text, i, to - 1);
      if (end > 0) {
        return end;
      }
    }
    return from;
  }

  /**
   * The full names of the organs that fill the range, or null where something else stands there.
   */
  private @Nullable String full(int from, int to) {
    if (to - from > 200) {
      return null;
    }
    String spaced = named.of(IssuingOrgans.split(jurisdictions, spaced(from, to)));
    return spaced != null
        ? spaced
        : named.of(IssuingOrgans.split(jurisdictions, pollution.value(from, to)));
  }

  private String spaced(int from, int to) {
    StringBuilder words = new StringBuilder();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || reading.isGap(i)) {
        words.append(words.isEmpty() ? "" : " ").append(pollution.value(start, i));
        start = i;
      }
    }
    return words.toString();
  }
}
