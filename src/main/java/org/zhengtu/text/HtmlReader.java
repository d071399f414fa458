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

  private HtmlReader() {}

  /** The reading text of a page; blank where it has none. */
  static String read(byte[] bytes) throws UnreadableSourceException {
    Document page = Jsoup.parse(Charsets.decode(bytes, Markup.declaredCharset(bytes)));
    String title = declaredTitle(page);
    Element body = PageFurniture.strip(page);
    Weights weights = Weights.of(body);
    Element article = Article.find(body, weights);
    HtmlText out = new HtmlText();
    Article.before(article, body, weights).forEach(out::append);
    out.append(article);
    String text = PageLines.withoutButtons(out.toString());
    return text.isBlank() || holds(text, title) ? text : title + "\n" + text;
  }

  /** The title in the meta element that Chinese government portals must give, or "". */
  private static String declaredTitle(Document page) {
    Element meta = page.selectFirst("meta[name=ArticleTitle], meta[name=articleTitle]");
    return meta == null ? "" : Jsoup.parse(meta.attr("content")).text();
  }

  private static boolean holds(String text, String title) {
    String wanted = Spaces.removed(title);
    return Spaces.removed(text).contains(wanted.substring(0, Math.min(TELLING, wanted.length())));
  }
}
