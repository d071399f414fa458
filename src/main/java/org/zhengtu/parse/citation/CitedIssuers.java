package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.header.Pollution;
import org.zhengtu.parse.header.TitleIssuers;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.ProvinceCodes;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.FullNames;
import org.zhengtu.parse.unit.Organs;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/**
 * Who issued a cited document: named in its title, right before it, or by a 机关代字 whose issuer the
 * text names elsewhere or that only one organ uses.
 */
final class CitedIssuers {
  private static final Map<String, String> STATE_CODES =
      Map.of(
          "中发", "中共中央", "国发", "国务院", "国函", "国务院", "国发明电", "国务院", "国办发", "国务院办公厅", "国办函", "国务院办公厅",
          "国办发明电", "国务院办公厅");
  private static final int LONGEST = 60;
  private static final String[] LINKS = {
    "印发了", "下发了", "出台了", "发布了", "公布了", "制定了", "联合印发的", "印发的", "发布的", "下发的", "制定的", "出台的", "公布的",
    "发出了", "发出的", "下达的", "颁布的", "颁发的", "签发的", "编制的", "发出", "下达", "颁布", "颁发", "联合印发", "印发", "发布",
    "下发", "制定", "公布", "出台", "转发", "的"
  };

  private final Reading reading;
  private final Pollution pollution;
  private final Jurisdictions jurisdictions;
  private final @Nullable Jurisdiction home;
  private final List<String> addressees;
  private final Map<String, String> byCode = new HashMap<>(STATE_CODES);

  private static final String OFFICES = "中办、国办";
  private static final String[] ADVERBS = {
    "已经", "已", "另行", "先后", "联合", "专门", "曾", "又", "正式", "近期", "陆续"
  };

  CitedIssuers(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, HeaderFacts header) {
    this.reading = reading;
    this.pollution = pollution;
    this.jurisdictions = jurisdictions;
    this.home = header.home().place();
    this.addressees = header.addressees();
    DocumentNumber number = header.number();
    if (number != null && !header.issuers().isEmpty()) {
      byCode.put(number.agencyCode(), String.join("、", header.issuers()));
    }
  }

  /** The issuer that the title {@code [from, to)} or the words before it name, or null. */
  @Nullable String named(int from, int to, int floor) {
    String text = pollution.text();
    int end = TitleIssuers.end(text, from, to);
    if (end > from) {
      String issuer = full(from, end);
      return issuer != null ? issuer : group(from, end);
    }
    return before(from, floor);
  }

  /** Where the organs that stand right before {@code about} begin; {@code about} for none. */
  int start(int about, int floor) {
    String text = pollution.text();
    int from = about;
    while (from > Math.max(floor, about - LONGEST) && mayName(text.charAt(from - 1))) {
      from--;
    }
    return suffixFrom(from, about);
  }

  /** Remembers whose code it is, once a title has named the issuer. */
  void learn(@Nullable DocumentNumber number, @Nullable String issuer) {
    if (number != null && issuer != null) {
      byCode.putIfAbsent(number.agencyCode(), issuer);
    }
  }

  /** The issuer of a document cited by number alone, or null. */
  @Nullable String ofNumberAlone(@Nullable DocumentNumber number) {
    String known = ofNumber(number);
    return known == null && number != null && home != null
        ? ProvinceCodes.issuer(jurisdictions, number.agencyCode(), home)
        : known;
  }

  /** The issuer that a number tells beside a title, or null. */
  @Nullable String ofNumber(@Nullable DocumentNumber number) {
    if (number == null) {
      return null;
    }
    String code = number.agencyCode();
    if (number.form() != DocumentNumber.Form.BRACKETED || code.endsWith("令")) {
      String organ = code.substring(0, code.length() - (code.endsWith("公告") ? 2 : 1));
      return organ.equals("中华人民共和国主席") || organ.equals("主席")
          ? null
          : names(Organs.split(jurisdictions, organ));
    }
    String known = byCode.get(code);
    return known;
  }

  /** 教育部等九部门: kept as it is. */
  private @Nullable String group(int from, int to) {
    String words = pollution.value(from, to);
    int at = words.indexOf('等');
    boolean group =
        at > 2
            && (words.endsWith("部门") || words.endsWith("单位") || words.endsWith("部委"))
            && Organs.split(jurisdictions, words.substring(0, at)).stream()
                .allMatch(o -> Organs.isOrgan(jurisdictions, o));
    return group ? words : null;
  }

  /** The organ that stands right before 《: 省政府办公厅《关于…》, 国务院印发的《关于…》. */
  private @Nullable String before(int titleFrom, int floor) {
    String text = pollution.text();
    int to = titleFrom - 1;
    for (String link : LINKS) {
      if (to - link.length() > floor && text.startsWith(link, to - link.length())) {
        to -= link.length();
        break;
      }
    }
    to = withoutAdverbs(text, floor, to);
    if (to - floor > OFFICES.length() && text.startsWith(OFFICES, to - OFFICES.length())) {
      return "中共中央办公厅、国务院办公厅";
    }
    int group = group(text, floor, to);
    if (group < to) {
      String first = listed(floor, group);
      return first == null ? null : first;
    }
    if (to > floor + 1 && addressees.size() == 1 && text.charAt(to - 2) == '你') {
      // 你县《…的请示》: the only addressee's
      return names(addressees);
    }
    int from = to;
    while (from > Math.max(floor, to - LONGEST) && mayName(text.charAt(from - 1))) {
      from--;
    }
    return suffix(from, to);
  }

  /** Where 等十部门 begins that ends at {@code to}; {@code to} for none. */
  private static int group(String text, int floor, int to) {
    for (String word : new String[] {"部门", "单位", "部委"}) {
      int end = to - word.length();
      if (end > floor && text.startsWith(word, end)) {
        int at = Within.last(text, '等', Math.max(floor, end - 4), end);
        return at > floor ? at : to;
      }
    }
    return to;
  }

  /** 省交通运输厅、公安厅: the organs named before 等十部门, those behind the first of its place. */
  private @Nullable String listed(int floor, int to) {
    String text = pollution.text();
    int from = to;
    while (from > Math.max(floor, to - LONGEST) && mayName(text.charAt(from - 1))) {
      from--;
    }
    for (int i = from; i < to - 1; i++) {
      if (text.charAt(i) == '、' || !Organs.startsOrgan(jurisdictions, text, i)) {
        continue;
      }
      List<String> organs = Organs.split(jurisdictions, pollution.value(i, to));
      List<String> own = new ArrayList<>();
      for (String organ : organs) {
        boolean bare = !own.isEmpty() && isBare(organ) && !isBare(own.getFirst());
        own.add(bare ? own.getFirst().substring(0, 1) + organ : organ);
      }
      String names = names(own);
      if (names != null) {
        return own.size() > 1 ? names : null;
      }
    }
    return null;
  }

  /** 公安厅: an organ that says of no place whose it is. */
  private boolean isBare(String organ) {
    PlaceMatch place = jurisdictions.longestAt(organ, 0);
    return "省市区县州".indexOf(organ.charAt(0)) < 0
        && (place == null || !place.full())
        && !Organs.isCentral(organ);
  }

  /** 市政府办公室已另行|下发了《…》. */
  private static int withoutAdverbs(String text, int floor, int to) {
    int end = to;
    for (int i = 0; i < ADVERBS.length; i++) {
      int from = end - ADVERBS[i].length();
      if (from > floor && text.startsWith(ADVERBS[i], from)) {
        end = from;
        i = -1;
      }
    }
    return end;
  }

  private static boolean mayName(char c) {
    return CodeWords.isWord(c) || c == '、';
  }

  private @Nullable String suffix(int from, int to) {
    int start = suffixFrom(from, to);
    return start == to ? null : full(start, to);
  }

  /** Where the longest list of organs begins that ends at {@code to}; {@code to} for none. */
  private int suffixFrom(int from, int to) {
    String text = pollution.text();
    int start = from;
    for (String verb : new String[] {"贯彻落实", "落实", "根据", "按照", "依据", "贯彻", "执行", "遵照", "依照"}) {
      int at = Within.last(text, verb, start, to);
      if (at >= start && at + verb.length() < to) {
        start = at + verb.length();
      }
    }
    for (int i = start; i < to - 1; i++) {
      char c = text.charAt(i);
      if (c != '和'
          && c != '及'
          && c != '、'
          && Organs.startsOrgan(jurisdictions, text, i)
          && full(i, to) != null) {
        return i;
      }
    }
    return to;
  }

  /**
   * The full names of the organs that fill the range, or null where something else stands there.
   */
  private @Nullable String full(int from, int to) {
    if (to - from > 200) {
      return null;
    }
    String spaced = names(Organs.split(jurisdictions, spaced(from, to)));
    return spaced != null ? spaced : names(Organs.split(jurisdictions, pollution.value(from, to)));
  }

  private @Nullable String names(List<String> organs) {
    List<String> names = new ArrayList<>();
    for (String organ : organs) {
      if (!Organs.isOrgan(jurisdictions, organ)) {
        return null;
      }
      names.add(FullNames.of(jurisdictions, organ, home));
    }
    return names.isEmpty() ? null : String.join("、", names);
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
