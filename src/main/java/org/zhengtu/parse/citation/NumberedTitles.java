package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.Quoted;
import org.zhengtu.parse.reading.Within;

/** Which of a text's numbers belongs to which of its titles in 《》. */
final class NumberedTitles {
  private static final int BRACKET = 160;

  private static final int LONGEST_WORDS = 4;
  private static final Set<String> BETWEEN =
      Set.of("的通知", "通知", "的意见", "的决定", "的公告", "的函", "文件", "精神", "文件精神", "的规定", "的要求");

  private final String text;
  private final int to;
  private final List<Quoted> titles;
  private final List<Match> numbers;

  private NumberedTitles(String text, int to, List<Quoted> titles, List<Match> numbers) {
    this.text = text;
    this.to = to;
    this.titles = titles;
    this.numbers = numbers;
  }

  /** The number of each title that has one; {@code to} is where the text ends. */
  static Map<Quoted, Match> pair(String text, int to, List<Quoted> titles, List<Match> numbers) {
    return new NumberedTitles(text, to, titles, numbers).pair();
  }

  /** Which number is which title's: in the bracket behind it, right behind or right before it. */
  private Map<Quoted, Match> pair() {
    Map<Quoted, Match> numberOf = new HashMap<>();
    Set<Match> used = new HashSet<>();
    int n = 0;
    for (int t = 0; t < titles.size(); t++) {
      Quoted title = titles.get(t);
      while (n < numbers.size() && numbers.get(n).to() <= title.to()) {
        n++;
      }
      Match inside = n > 0 ? numbers.get(n - 1) : null;
      if (inside != null && !used.contains(inside) && endsWith(title, inside)) {
        numberOf.put(title, inside);
        used.add(inside);
        continue;
      }
      List<Match> behind = behind(title, n);
      int group = behind.size() > 1 ? group(t, behind.size()) : 1;
      for (int k = 0; k < Math.min(group, behind.size()); k++) {
        Match match = behind.get(k);
        numberOf.put(titles.get(t - group + 1 + k), match);
        used.add(match);
      }
      if (behind.isEmpty() && n > 0 && !used.contains(numbers.get(n - 1))) {
        Match before = numbers.get(n - 1);
        if (before.to() <= title.from() && joins(before.to(), title.from())) {
          numberOf.put(title, before);
          used.add(before);
        }
      }
    }
    return numberOf;
  }

  private List<Match> behind(Quoted title, int n) {
    int at = title.to();
    if (at < to && "》>〉".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    at = isHanded(title.from()) ? at : behindWords(at);
    int end = at;
    if (at < to && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
      end = Brackets.close(text, at, Math.min(to, at + BRACKET));
    }
    List<Match> behind = new ArrayList<>();
    for (int i = n; i < numbers.size() && numbers.get(i).to() <= end + 1; i++) {
      behind.add(numbers.get(i));
    }
    // also in a bracket that is closed nowhere, since the number lost its own
    boolean next = behind.isEmpty() && n < numbers.size();
    int first = next ? numbers.get(n).from() : -1;
    if (next && (first == at || first == at + 1 && text.charAt(at) == '(')) {
      behind.add(numbers.get(n));
    }
    return behind;
  }

  /** 《…条例（云政发〔2020〕1号）》: the number in brackets at the end of the marks. */
  private boolean endsWith(Quoted title, Match number) {
    return number.from() > title.titleFrom() + 1
        && number.to() == title.titleTo() - 1
        && text.charAt(number.from() - 1) == '('
        && text.charAt(number.to()) == ')';
  }

  /** 印发《…》的通知(…): the number is the notice's. */
  private boolean isHanded(int quote) {
    return quote > 1
        && (text.startsWith("印发", quote - 2)
            || text.startsWith("转发", quote - 2)
            || text.startsWith("公布", quote - 2)
            || text.startsWith("发布", quote - 2));
  }

  /** 《…规范》的通知(云农办〔2022〕8号), 《…》文件精神(…): words between a title and its bracket. */
  private int behindWords(int at) {
    int open = Within.until(text, "(", at, Math.min(to, at + LONGEST_WORDS + 1));
    boolean words = open > at && open < to && text.charAt(open) == '(';
    return words && BETWEEN.contains(text.substring(at, open)) ? open : at;
  }

  /** How many titles before and with {@code last} share one bracket of {@code size} numbers. */
  private int group(int last, int size) {
    int n = 1;
    while (n < size && last - n >= 0) {
      Quoted left = titles.get(last - n);
      Quoted right = titles.get(last - n + 1);
      if (right.from() - left.to() > 2) {
        break;
      }
      n++;
    }
    return n == size ? n : 1;
  }

  /** Words that may stand between a number and the title that it belongs to. */
  private boolean joins(int from, int to) {
    String between = text.substring(from, Math.min(to, from + 8));
    return to - from <= 6
        && (between.isEmpty()
            || between.equals(")")
            || between.equals("文")
            || between.equals("文件")
            || between.equals("印发的")
            || between.equals("发布的")
            || between.equals("文件印发的")
            || between.equals("的"));
  }
}
