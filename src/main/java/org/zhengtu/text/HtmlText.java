package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements as text: a block is a line, {@code br} ends one, a row of a table is a line with
 * a tab between cells. A row with one filled cell, or with a table inside, is layout: its blocks
 * are lines. White space is collapsed as a browser does; full-width spaces stay.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "figcaption",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "br");
  private static final int LONGEST_LABEL = 9;
  private static final int LONGEST_CELL = 2500;
  private static final int MOST_PARAGRAPHS = 8;

  private final StringBuilder out = new StringBuilder();
  private @Nullable List<String> cells;
  private @Nullable SpannedCells spanned;
  private int cellFrom;

  /** Writes one element and what it holds. */
  void append(Element element) {
    endLine();
    NodeTraversor.traverse(this, element);
    endLine();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text.getWholeText(), SourceLines.are(text));
    } else if (node instanceof Element e) {
      if (e.nameIs("tr") && cells == null && isDataRow(e)) {
        endLine();
        cells = new ArrayList<>();
      }
      if (isCell(e) && isCellOfRow(e)) {
        cellFrom = out.length();
      } else if (BLOCKS.contains(e.normalName())) {
        endBlock();
        markHeading(e);
      } else if (isLabelled(e)) {
        write(" ", false);
      }
    }
  }

  /** A heading is marked as Markdown does: ## for h2. The first, h1, is the title of the page. */
  private void markHeading(Element e) {
    String name = e.normalName();
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '2'
            && name.charAt(1) <= '6';
    if (heading && cells == null && !e.text().isBlank()) {
      out.append("#".repeat(name.charAt(1) - '0')).append(' ');
    }
  }

  /** 文号：… in an element of its own, which a style sheet sets off from the one before. */
  private static boolean isLabelled(Element e) {
    if (!e.nameIs("span") || !(e.firstChild() instanceof TextNode text)) {
      return false;
    }
    String words = text.getWholeText();
    for (int i = 0; i < Math.min(words.length(), LONGEST_LABEL); i++) {
      char c = words.charAt(i);
      if (c == '：' || c == ':') {
        return i > 1;
      }
      if (c < 0x4e00 && !Spaces.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return;
    }
    List<String> row = cells;
    if (row != null && isCell(e) && isCellOfRow(e)) {
      row.add(out.substring(Math.min(cellFrom, out.length())).strip());
      out.setLength(cellFrom);
    } else if (row != null && e.nameIs("tr")) {
      cells = null;
      out.append(String.join("\t", spannedIn(e).row(own(e), row)));
      endLine();
    } else if (BLOCKS.contains(e.normalName())) {
      endBlock();
    }
  }

  private static boolean isCell(Element e) {
    return e.nameIs("td") || e.nameIs("th");
  }

  private boolean isCellOfRow(Element e) {
    return cells != null && e.parent() != null && e.parent().nameIs("tr");
  }

  private SpannedCells spannedIn(Element row) {
    Element table = row.closest("table");
    SpannedCells known = spanned;
    if (known == null || !known.isOf(table == null ? row : table)) {
      known = new SpannedCells(table == null ? row : table);
      spanned = known;
    }
    return known;
  }

  private static List<Element> own(Element row) {
    return row.children().stream().filter(HtmlText::isCell).toList();
  }

  private boolean isDataRow(Element row) {
    int filled = 0;
    for (Element cell : row.children()) {
      int length = cell.text().length();
      filled += length > 0 ? 1 : 0;
      if (length > LONGEST_CELL) {
        return false;
      }
    }
    return (filled > 1 || filled == 1 && spannedIn(row).reachesOn())
        && row.selectFirst("table, ul, ol, h1, h2, h3") == null
        && row.children().stream().noneMatch(HtmlText::isPage);
  }

  /** A cell of so many paragraphs is a page beside its navigation, no cell of a table. */
  private static boolean isPage(Element cell) {
    return cell.select("p, div").size() > MOST_PARAGRAPHS;
  }

  private void write(String text, boolean lines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && lines && cells == null) {
        endLine();
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u00a0') {
        out.append(c);
      } else if (!out.isEmpty() && !isSpace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private void endBlock() {
    if (cells == null) {
      endLine();
    } else {
      write(" ", false);
    }
  }

  private void endLine() {
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
      end--;
    }
    out.setLength(end);
    if (end > 0 && out.charAt(end - 1) != '\n') {
      out.append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
