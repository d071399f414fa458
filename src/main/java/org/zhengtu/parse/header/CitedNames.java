package org.zhengtu.parse.header;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Characters;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Lexicon;

/** Which names in 《》 are documents, and which of those are the citing document itself. */
public final class CitedNames {
  private static final Set<String> ENDS = Set.copyOf(Lexicon.words("cited-kinds.txt"));
  private static final Set<String> GENERIC =
      Set.of("", "实施", "工作", "管理", "暂行", "行动", "本", "指导", "若干", "总体", "该", "三年", "专项", "规划");
  private static final String REPORT = "政府工作报告";
  private static final Set<String> ANSWERS = Set.of("批复", "复函");
  private static final String[] CARRIED = {"调整实施", "调整适用", "停止实施", "停止执行", "贯彻", "落实", "学习", "宣传"};
  private static final Set<String> WEAK = Set.of("报告", "函", "令", "制度", "请示", "清单", "指南", "纪要");
  private static final int WEAK_LENGTH = 9;

  private final Set<String> own = new HashSet<>();
  private final Set<String> nested = new HashSet<>();
  private final Set<String> aliases = new HashSet<>();

  /** Names of the document itself; null is passed over. */
  public void addOwn(@Nullable String title) {
    if (title == null) {
      return;
    }
    String plain = plain(withoutOthers(title));
    own.add(plain);
    addNested(title);
    int issued = Math.max(plain.indexOf("印发"), plain.indexOf("公布"));
    int end = plain.lastIndexOf("的通知");
    if (issued >= 0 && end > issued + 2) {
      own.add(plain.substring(issued + 2, end));
    }
  }

  /**
   * The title without the documents that it names and does not issue: the plan that a 批复 approves,
   * the law of 暂时调整实施《…》有关规定的决定.
   */
  private static String withoutOthers(String title) {
    String kind = DocumentKinds.of(title);
    boolean answer = kind != null && ANSWERS.contains(kind);
    StringBuilder rest = new StringBuilder(title);
    for (int open = rest.indexOf("《"); open >= 0; open = rest.indexOf("《", open + 1)) {
      int close = rest.indexOf("》", open);
      boolean carried = false;
      for (String verb : CARRIED) {
        carried |=
            open >= verb.length()
                && rest.indexOf(verb, open - verb.length()) == open - verb.length();
      }
      if (close > 0 && (answer || carried)) {
        rest.delete(open, close + 1);
      }
    }
    return rest.toString();
  }

  /** 〈…方案〉 in 《〈…方案〉实施办法》 is another document than the one so titled. */
  private void addNested(String title) {
    for (String marks : new String[] {"〈〉", "<>", "《》"}) {
      int open = title.indexOf(marks.charAt(0));
      int close = title.indexOf(marks.charAt(1), open + 1);
      String behind = close < 0 ? "" : plain(title.substring(close + 1));
      if (open >= 0 && DocumentKinds.of(behind) != null && !behind.contains("的")) {
        nested.add(plain(title.substring(open + 1, close)));
      }
    }
  }

  /** A short name that the text gives a document: 以下简称《…》. */
  public void addAlias(String title) {
    aliases.add(plain(title));
  }

  /** True for a short name that the text gives to a document: 以下简称《…》. */
  public boolean isAlias(String title) {
    return aliases.contains(plain(title));
  }

  /** True where the title is the document's own, or that of what it issues. */
  public boolean isOwn(String title) {
    String plain = plain(title);
    if (nested.contains(plain) || isReport(plain)) {
      return false;
    }
    String bare = plain.replace("的", "");
    boolean issues = own.stream().anyMatch(name -> name.contains("印发"));
    for (String name : own) {
      if (!issues && isCarriedOut(name, plain)) {
        continue;
      }
      if (name.contains(plain)
          || bare.length() > 6 && name.replace("的", "").contains(bare)
          || plain.length() > name.length() && plain.endsWith(name)) {
        return true;
      }
    }
    return false;
  }

  /** 风车纲要 in 风车纲要和风车规划实施计划: one of those that the plan carries out. */
  private static boolean isCarriedOut(String name, String plain) {
    return name.startsWith(plain)
        && name.length() > plain.length() + 1
        && "和及与".indexOf(name.charAt(plain.length())) >= 0;
  }

  /** True for the name of a plan of years that the document's own names do not have. */
  public boolean isOfOtherYears(String title) {
    if (!isOfYears(title)) {
      return false;
    }
    int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
    String years = plain(title.substring(open + 1, title.length() - 1));
    return own.stream().noneMatch(name -> name.contains(years));
  }

  /** 《政府工作报告》, whose tasks a plan divides and names in its own title. */
  private boolean isReport(String plain) {
    return plain.endsWith(REPORT) && own.stream().noneMatch(name -> name.endsWith(plain));
  }

  /** Title without marks, remarks in brackets at its end and white space. */
  public static String plain(String title) {
    StringBuilder plain = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if ("《》〈〉<>\"“”".indexOf(c) < 0) {
        plain.append(Characters.fold(c));
      }
    }
    int end = plain.length();
    if (end > 4 && plain.charAt(end - 1) == ')') {
      int open = plain.lastIndexOf("(");
      end = open > 4 ? open : end;
    }
    return plain.substring(0, end);
  }

  /** True where two plain names are of one document: with 中华人民共和国 or the issuer, or without. */
  public static boolean isSame(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String state = "中华人民共和国";
    return a.equals(b)
        || a.endsWith(REPORT) && b.endsWith(REPORT) && (a.endsWith(b) || b.endsWith(a))
        || a.equals(state + b)
        || b.equals(state + a)
        || a.startsWith("关于") && b.endsWith(a)
        || b.startsWith("关于") && a.endsWith(b);
  }

  /** True for a name that by its form is that of a law, a standard or an official document. */
  public static boolean isDocument(String title) {
    String plain = plain(title);
    for (String end : ENDS) {
      if (plain.endsWith(end) && plain.length() > end.length()) {
        return true;
      }
    }
    if (plain.endsWith(REPORT) || isTrial(title) || isOfYears(title)) {
      return true;
    }
    String kind = DocumentKinds.of(plain);
    if (kind == null || GENERIC.contains(plain.substring(0, plain.length() - kind.length()))) {
      return false;
    }
    boolean regulation = kind.equals("条例") && plain.length() > kind.length() + 1;
    return (regulation || !isGeneric(plain))
        && (!WEAK.contains(kind) || plain.length() >= WEAK_LENGTH);
  }

  /** …编制深度（试行）: what is tried is a rule, whatever it is called. */
  private static boolean isTrial(String title) {
    int end = title.length() - 1;
    return end > 6
        && ")）".indexOf(title.charAt(end)) >= 0
        && (title.startsWith("试行", end - 2) || title.startsWith("暂行", end - 2));
  }

  /** 健康云泽行动（2019—2030年）: what has its years behind it is a plan, whatever it is called. */
  private static boolean isOfYears(String title) {
    int end = title.length() - 1;
    int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
    return end > 6
        && ")）".indexOf(title.charAt(end)) >= 0
        && title.charAt(end - 1) == '年'
        && open > 3
        && end - open > 9
        && Character.isDigit(title.charAt(open + 1));
  }

  private static boolean isGeneric(String plain) {
    for (String word : GENERIC) {
      if (plain.startsWith(word)
          && DocumentKinds.kindAt(plain, word.length(), plain.length()) != null
          && plain.length() - word.length() <= 4) {
        return true;
      }
    }
    return false;
  }
}
