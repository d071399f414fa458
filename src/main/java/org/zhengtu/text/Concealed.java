package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page holds where no text stands, for a script to show: the value of a hidden
 * field, a template, the document within a frame, a string of the script.
 */
final class Concealed {
  private static final int SHORTEST = 60;
  private static final int MOST = 200;

  /** So much more prose than the page shows makes what it holds its article. */
  private static final int FACTOR = 2;

  private static final String HOLDERS =
      "textarea, template, noscript, noframes, xmp, input[type=hidden][value], iframe[srcdoc],"
          + " script:not([src])";

  private Concealed() {}

  /** The longest text that the page holds so; null for none. To be asked before it is stripped. */
  static @Nullable Element in(Document page) {
    Element longest = null;
    int most = 0;
    List<Element> holders = page.select(HOLDERS);
    for (Element holder : holders.subList(0, Math.min(holders.size(), MOST))) {
      Element held = held(holder);
      int prose = held == null ? 0 : Weights.of(held).prose(held);
      if (prose > most) {
        longest = held;
        most = prose;
      }
    }
    return longest;
  }

  /** Adds {@code held} to {@code body} where that shows far less of a text; the new weights. */
  static Weights reveal(@Nullable Element held, Element body, Weights weights) {
    boolean shown = held == null || Weights.of(held).prose(held) <= FACTOR * weights.prose(body);
    if (shown || held == null) {
      return weights;
    }
    body.appendChild(held);
    return Weights.of(body);
  }

  private static @Nullable Element held(Element holder) {
    return switch (holder.normalName()) {
      case "input" -> parsed(holder.attr("value"));
      case "iframe" -> parsed(holder.attr("srcdoc"));
      case "textarea" -> parsed(holder.wholeText());
      case "noframes", "xmp" -> parsed(words(holder));
      case "script" -> script(holder);
      default -> holder.children().isEmpty() ? null : new Element("div").append(holder.html());
    };
  }

  private static String words(Element holder) {
    String data = holder.data();
    return data.isEmpty() ? holder.wholeText() : data;
  }

  /** A template of HTML, or what a program or its data writes into the page. */
  private static @Nullable Element script(Element script) {
    String data = script.data();
    String type = script.attr("type");
    boolean markup = type.endsWith("html") || type.endsWith("template") || type.endsWith("xml");
    if (markup) {
      return parsed(data);
    }
    List<String> found = new ArrayList<>();
    int all = 0;
    for (String words : ScriptStrings.in(data)) {
      found.add(words);
      all += words.length();
    }
    for (String words : found) {
      if (words.length() * 10L >= all * 7L) {
        return parsed(words);
      }
    }
    return parsed(String.join("\n", found));
  }

  private static @Nullable Element parsed(String html) {
    if (html.length() < SHORTEST) {
      return null;
    }
    String markup = html.contains("&lt;p") || html.contains("&lt;div") ? unescaped(html) : html;
    boolean marked = markup.indexOf('<') >= 0;
    Element body = Jsoup.parse(marked ? markup : markup.replace("\n", "<br>")).body();
    body.select("script, style").remove();
    return new Element("div").append(body.html());
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
