package org.zhengtu.parse.header;

import java.util.List;
import java.util.Set;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;

/** Tells a list of those whom a document addresses by its form from labels, roles and sentences. */
final class AddresseeList {
  /** What their names end in. */
  static final String LAST = "府会局委位构门室厅部院团司校业员处镇道区县市社行关队心所户站体联乡场志属员众人庭村居组办州织园馆台署旗盟厂科省城港企班协联矿街";

  private static final WordFile WORDS = WordFile.read("addressees.txt");
  private static final Set<String> ROSTER = Set.copyOf(WORDS.of("roster"));
  private static final Set<String> LABELS = Set.copyOf(WORDS.of("labels"));
  private static final List<String> RUNNING = WORDS.of("running");
  private static final int LONGEST_ROLE = 8;
  private static final int LABEL = 4;

  /** 张三四委员：, whom an answer to a proposal addresses. */
  private static final int LONGEST_PERSON = 6;

  /** 张三四等3名代表. */
  private static final int LONGEST_PERSONS = 12;

  private AddresseeList() {}

  /** True where {@code [from, colon)} is one. */
  static boolean is(String text, int from, int colon) {
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
    if (!text.startsWith("代表", colon - 2) && !text.startsWith("委员", colon - 2)) {
      return false;
    }
    int longest = Within.first(text, '等', from, colon) > 0 ? LONGEST_PERSONS : LONGEST_PERSON;
    return colon - from <= longest || arePersons(text, from, colon);
  }

  /** 张三、李四委员, 张三代表、李四代表; not 主任、委员. */
  private static boolean arePersons(String text, int from, int colon) {
    int part = from;
    while (part < colon) {
      int end = Within.until(text, "、", part, colon);
      int length = end - part;
      if (length < 2 || length > LONGEST_PERSON || "任长席记单".indexOf(text.charAt(end - 1)) >= 0) {
        return false;
      }
      part = end + 1;
    }
    return true;
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
}
