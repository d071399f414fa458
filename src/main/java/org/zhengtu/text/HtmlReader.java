package org.zhengtu.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page: the article with its title and the portal's table of 索引号, 发文字号 and the like, in the
 * page's order; not navigation, share buttons, scripts or what the page hides.
 */
final class HtmlReader {
  private static final int TELLING = 40;
  private static final int FEWEST_LINKS = 3;
  private static final String[] SITE_MARKS = {"_", "-", "|", "—", "－", "–"};

  private HtmlReader() {}

  /** The reading text of a page; blank where it has none. */
  static String read(byte[] bytes) throws UnreadableSourceException {
    String markup = Charsets.decode(bytes, Markup.declaredCharset(bytes));
    Document page = Jsoup.parse(markup);
    String title = declaredTitle(page);
    Element concealed = Concealed.in(page);
    Element body = PageFurniture.strip(page);
    Weights weights = Concealed.reveal(concealed, body, Weights.of(body));
    Element article = Article.find(body, weights);
    HtmlText out = new HtmlText();
    Article.before(article, body, weights, Spaces.removed(page.title())).forEach(out::append);
    out.append(article);
    String text = PageLines.withoutButtons(out.toString());
    if (text.isBlank()) {
      return links(markup);
    }
    return holds(text, title) ? text : title + "\n" + text;
  }

  /** What a page says that has no text but its links: a list of documents. */
  private static String links(String markup) {
    Document page = Jsoup.parse(markup);
    Element body = PageFurniture.withoutScripts(page);
    if (body.select("a[href]").size() < FEWEST_LINKS) {
      return "";
    }
    HtmlText out = new HtmlText();
    out.append(body);
    return PageLines.withoutButtons(out.toString());
  }

  /**
   * The title in the meta element that Chinese government portals must give, else the official one
   * in the page's own, or "".
   */
  private static String declaredTitle(Document page) {
    Element meta = page.selectFirst("meta[name=ArticleTitle], meta[name=articleTitle]");
    return meta == null ? officialTitle(page.title()) : Jsoup.parse(meta.attr("content")).text();
  }

  /** 云泽市人民政府关于…的通知 before the mark that parts it from the site's name; "" for others. */
  private static String officialTitle(String title) {
    int end = title.length();
    for (String mark : SITE_MARKS) {
      int at = title.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String words = title.substring(0, end).strip();
    int about = words.indexOf("关于");
    boolean official =
        about >= 0 && words.indexOf('的', about) > about && words.length() >= TELLING / 3;
    return official && !words.endsWith("…") && !words.endsWith("...") ? words : "";
  }

  private static boolean holds(String text, String title) {
    String wanted = Spaces.removed(title);
    return Spaces.removed(text).contains(wanted.substring(0, Math.min(TELLING, wanted.length())));
  }
}
