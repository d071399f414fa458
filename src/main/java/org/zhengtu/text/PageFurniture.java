package org.zhengtu.text;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what no reader of the document reads: menus, buttons, hidden parts. */
final class PageFurniture {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
          + " input, button, select, textarea, nav, footer, aside, [hidden], [role=navigation]";
  private static final List<String> NAMES =
      List.of(
          "share",
          "crumb",
          "toolbar",
          "foot",
          "copyright",
          "qrcode",
          "ewm",
          "related",
          "sidebar",
          "menu",
          "navbar",
          "pagination",
          "comment",
          "weixin",
          "dayin",
          "fontsize",
          "font-size");
  private static final List<String> TRAILS =
      List.of(
          "当前位置", "您的位置", "您现在的位置", "您当前的位置", "所在位置", "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关阅读");
  private static final List<String> SITE = List.of("版权所有", "ICP备", "公网安备", "网站标识码");
  private static final List<String> IMPRINTS =
      List.of("版权所有", "ICP", "公网安备", "网站标识码", "技术支持", "主办", "承办", "地址", "电话", "浏览器", "分辨率");
  private static final int LONGEST_IMPRINT = 400;
  private static final int LONGEST = 1600;
  private static final int SHORT = 300;

  private PageFurniture() {}

  /** The page's body without what is never text; changes {@code page}. */
  static Element withoutScripts(Document page) {
    page.select(NEVER_TEXT).remove();
    return page.body();
  }

  /** The page's body without furniture; changes {@code page}. */
  static Element strip(Document page) {
    Element body = withoutScripts(page);
    removeHidden(body, Weights.of(body));
    Weights weights = Weights.of(body);
    for (Element e : body.getAllElements()) {
      if (e != body && e.parent() != null && isFurniture(e, weights, weights.prose(body))) {
        e.remove();
      }
    }
    return body;
  }

  /**
   * Removes what the page hides, unless that is nearly the whole page (shown later by a script).
   */
  private static void removeHidden(Element body, Weights weights) {
    for (Element e : body.getElementsByAttribute("style")) {
      if (isHidden(e) && e.parent() != null && weights.text(e) * 2L < weights.text(body)) {
        e.remove();
      }
    }
  }

  private static boolean isHidden(Element e) {
    String style = e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT) + ";";
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("font-size:0;")
        || style.contains("font-size:0px")
        || style.contains("font-size:0pt")
        || style.contains("opacity:0;");
  }

  private static boolean isFurniture(Element e, Weights weights, int allProse) {
    if (weights.prose(e) * 20L > allProse) {
      return false;
    }
    return hasFurnitureName(e, weights)
        || isTrailOrImprint(e, weights)
        || isBlock(e) && weights.isMenu(e);
  }

  private static boolean hasFurnitureName(Element e, Weights weights) {
    String name = (e.id() + " " + e.className()).toLowerCase(Locale.ROOT);
    return name.length() > 1
        && weights.text(e) < LONGEST
        && NAMES.stream().anyMatch(name::contains)
        && !e.text().contains("附件");
  }

  private static boolean isTrailOrImprint(Element e, Weights weights) {
    int length = weights.text(e);
    if (length == 0 || length > LONGEST_IMPRINT) {
      return false;
    }
    String text = e.text().strip();
    return length <= SHORT && TRAILS.stream().anyMatch(text::startsWith) || isImprint(text);
  }

  /** 版权所有：…　备案号：…: who runs the site. */
  private static boolean isImprint(String text) {
    return SITE.stream().anyMatch(text::contains)
        && IMPRINTS.stream().filter(text::contains).count() >= 2;
  }

  private static boolean isBlock(Element e) {
    return switch (e.normalName()) {
      case "ul", "ol", "div", "dl", "table", "section", "header" -> true;
      default -> false;
    };
  }
}
