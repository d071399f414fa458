package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Finds the article of a page by where its sentences stand. */
final class Article {
  /** An article has no less than this part of what the page says outside links. */
  private static final int MOST_BESIDE = 3;

  private static final double NEARLY_ALL = 0.88;
  private static final int LONGEST_TABLE = 1500;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 200;
  private static final List<String> PORTAL_FIELDS =
      List.of(
          "索引号", "发文字号", "文号", "发文机关", "发布机构", "成文日期", "发布日期", "生成日期", "有效性", "主题分类", "公开日期",
          "信息名称", "发文日期", "发布机关", "主题词", "公文时效");

  private static final List<String> PUBLISHING =
      List.of("发布时间", "发布日期", "发表时间", "公开时间", "公开日期", "发布于", "来源：", "来源:", "日期：", "日期:");

  private static final String BLOCKS = "div, p, table, ul, ol, dl, li, td, dt, dd, h1, h2, h3, h4";
  private static final String BEFORE = BLOCKS + ", center";

  /** 的 and the longest 文种. */
  private static final int LONGEST_KIND = 7;

  /** The digits of a day: 2020-2-2. */
  private static final int FEWEST_DIGITS = 6;

  private Article() {}

  /** The smallest element with nearly all prose of {@code body}; the body where it has none. */
  static Element find(Element body, Weights weights) {
    int all = weights.prose(body);
    Element at = body;
    while (all > 0) {
      Element next = null;
      for (Element child : at.children()) {
        if (weights.prose(child) >= NEARLY_ALL * all) {
          next = child;
        }
      }
      if (next == null
          || isTextLevel(next)
          || isData(next, weights)
          || isOneOfSeveral(next, weights)
          || isFragment(next, body, weights)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** A table whose sentences stand in several cells, not one that lays out the page. */
  private static boolean isData(Element table, Weights weights) {
    if (!table.nameIs("table")) {
      return false;
    }
    int all = weights.prose(table);
    for (Element cell : table.select("td, th")) {
      if (weights.prose(cell) >= NEARLY_ALL * all) {
        return false;
      }
    }
    return true;
  }

  /** A section beside others of its kind: the longest part of one text. */
  private static boolean isOneOfSeveral(Element e, Weights weights) {
    for (Element other : e.siblingElements()) {
      if (other.nameIs(e.normalName())
          && !e.className().isEmpty()
          && other.className().equals(e.className())
          && weights.plain(other) > 0) {
        return true;
      }
    }
    return false;
  }

  /** A few sentences beside a text that has none, such as a list of names. */
  private static boolean isFragment(Element e, Element body, Weights weights) {
    return weights.plain(e) * MOST_BESIDE < weights.plain(body);
  }

  /**
   * The title, the portal's table and the line 来源：… 发布时间：…, where they stand before the article and
   * outside it, with what else stands between title and article.
   */
  static List<Element> before(Element article, Element body, Weights weights, String pageTitle) {
    List<Element> found = new ArrayList<>();
    boolean titled = false;
    for (Element e : body.select(BEFORE)) {
      if (isInside(e, article)) {
        break;
      }
      boolean overlaps =
          isInside(article, e) || !found.isEmpty() && isInside(e, found.get(found.size() - 1));
      boolean title = !overlaps && isTitle(e, weights, pageTitle);
      boolean under = isSourceLine(e, weights) && (!found.isEmpty() || e.text().contains("来源"));
      boolean between = titled && isLine(e, weights);
      titled |= title;
      if (!overlaps && (title || isPortalTable(e, weights) || under || between)) {
        found.add(e);
      }
    }
    return found;
  }

  private static boolean isTitle(Element e, Weights weights, String pageTitle) {
    int length = weights.text(e);
    if (length < SHORTEST_TITLE || length > LONGEST_TITLE) {
      return false;
    }
    boolean heading =
        switch (e.normalName()) {
          case "h1", "h2", "h3", "h4" -> true;
          default -> (e.id() + " " + e.className()).toLowerCase(Locale.ROOT).contains("title");
        };
    if (!heading) {
      return isLine(e, weights) && isOfficial(Spaces.removed(e.wholeText()));
    }
    return e.text().contains("关于") || pageTitle.contains(Spaces.removed(e.wholeText()));
  }

  /** 云泽市人民政府关于…的通知. */
  private static boolean isOfficial(String words) {
    int about = words.indexOf("关于");
    return about >= 0 && words.indexOf('的', Math.max(about, words.length() - LONGEST_KIND)) > about;
  }

  /** A short block of text without another one or a link in it. */
  private static boolean isLine(Element e, Weights weights) {
    int length = weights.text(e);
    return length > 0
        && length <= LONGEST_TITLE
        && weights.plain(e) == length
        && e.children().stream().allMatch(child -> child.selectFirst(BLOCKS) == null);
  }

  /** 来源：云泽市经信局 发布时间：2020-02-22 10:21, which a site prints under a title. */
  private static boolean isSourceLine(Element e, Weights weights) {
    int length = weights.text(e);
    if (length < SHORTEST_TITLE || length > LONGEST_TITLE) {
      return false;
    }
    String compact = Spaces.removed(e.wholeText());
    return PUBLISHING.stream().anyMatch(compact::contains)
        && compact.chars().filter(c -> c >= '0' && c <= '9').count() >= FEWEST_DIGITS;
  }

  private static boolean isPortalTable(Element e, Weights weights) {
    int length = weights.text(e);
    if (length < SHORTEST_TITLE || length > LONGEST_TABLE) {
      return false;
    }
    String compact = Spaces.removed(e.wholeText());
    return PORTAL_FIELDS.stream().filter(compact::contains).count() >= 3;
  }

  private static boolean isTextLevel(Element e) {
    return switch (e.normalName()) {
      case "p", "span", "font", "b", "strong", "tr", "tbody", "li", "ul", "ol" -> true;
      // one paragraph of several in <div>s, or a list with the lines round it outside
      case "div" ->
          e.select("p, div, table, br, h1, h2, h3, ul, ol, dl, pre").size() == 1
              || e.children().size() == 1 && isList(e.child(0));
      default -> false;
    };
  }

  private static boolean isList(Element e) {
    return e.normalName().equals("ul") || e.normalName().equals("ol");
  }

  private static boolean isInside(Element e, Element outer) {
    for (Element at = e; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
