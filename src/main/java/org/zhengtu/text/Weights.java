package org.zhengtu.text;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text stands under each node of a page, counted in one pass. Prose is text outside links
 * in pieces that have the marks of a sentence, so that menus and lists of links weigh nothing.
 */
final class Weights implements NodeVisitor {
  private static final Counts NONE = new Counts();

  private final Map<Node, Counts> counts = new IdentityHashMap<>();
  private final Element root;
  private int linkDepth;

  private static final class Counts {
    int text;
    int prose;
    int linked;
    int links;
    boolean files;

    void add(Counts other) {
      text += other.text;
      prose += other.prose;
      linked += other.linked;
      links += other.links;
      files |= other.files;
    }
  }

  private Weights(Element root) {
    this.root = root;
  }

  /** Weighs everything under {@code root}. */
  static Weights of(Element root) {
    Weights weights = new Weights(root);
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  /** Characters of text without white space. */
  int text(Node node) {
    return counts.getOrDefault(node, NONE).text;
  }

  /** Characters of prose. */
  int prose(Node node) {
    return counts.getOrDefault(node, NONE).prose;
  }

  /** True for a list of links, but not one of the files attached to a document. */
  boolean isMenu(Node node) {
    Counts c = counts.getOrDefault(node, NONE);
    return c.links >= 3 && !c.files && c.linked * 10L > c.text * 6L;
  }

  @Override
  public void head(Node node, int depth) {
    Counts own = new Counts();
    if (isLink(node)) {
      linkDepth++;
      own.links = 1;
      own.files = isAttachedFile(node.attr("href"));
    } else if (node instanceof TextNode text) {
      String words = text.getWholeText();
      own.text = visible(words);
      own.linked = linkDepth > 0 ? own.text : 0;
      own.prose = linkDepth == 0 && isSentence(words) ? own.text : 0;
      own.files = linkDepth > 0 && words.contains("附件");
    } else {
      return;
    }
    counts.computeIfAbsent(node, n -> new Counts()).add(own);
  }

  @Override
  public void tail(Node node, int depth) {
    linkDepth -= isLink(node) ? 1 : 0;
    Counts own = counts.get(node);
    Node parent = node.parent();
    if (own != null && parent != null && node != root) {
      counts.computeIfAbsent(parent, n -> new Counts()).add(own);
    }
  }

  private static int visible(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += c > ' ' && c != '\u3000' && c != '\u00a0' ? 1 : 0;
    }
    return n;
  }

  private static boolean isSentence(String text) {
    return text.indexOf('。') >= 0
        || text.indexOf('，') >= 0
        || text.indexOf('；') >= 0
        || text.indexOf('、') >= 0;
  }

  private static boolean isLink(Node node) {
    return node.nameIs("a") && node.hasAttr("href");
  }

  private static boolean isAttachedFile(String link) {
    String href = link.toLowerCase(Locale.ROOT);
    return href.endsWith(".doc")
        || href.endsWith(".docx")
        || href.endsWith(".pdf")
        || href.endsWith(".wps")
        || href.endsWith(".xls")
        || href.endsWith(".xlsx")
        || href.endsWith(".zip")
        || href.endsWith(".rar");
  }
}
