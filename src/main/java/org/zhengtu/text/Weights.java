package org.zhengtu.text;

import java.util.IdentityHashMap;
import java.util.List;
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
  private static final int LONGEST_IMPRINT = 160;
  private static final List<String> IMPRINTS =
      List.of("版权所有", "备案", "网站标识码", "技术支持", "主办：", "主办单位", "承办单位", "邮编：", "浏览器", "分辨率");

  private final Map<Node, Counts> counts = new IdentityHashMap<>();
  private final Element root;
  private final boolean linksAreText;
  private int linkDepth;

  private static final class Counts {
    int text;
    int prose;
    int linked;
    int linkedProse;
    int links;
    boolean files;

    void add(Counts other) {
      text += other.text;
      prose += other.prose;
      linked += other.linked;
      linkedProse += other.linkedProse;
      links += other.links;
      files |= other.files;
    }
  }

  private Weights(Element root, boolean linksAreText) {
    this.root = root;
    this.linksAreText = linksAreText;
  }

  /** Weighs everything under {@code root}; where its sentences stand in links, as text. */
  static Weights of(Element root) {
    Weights weights = weigh(root, false);
    Counts all = weights.counts.getOrDefault(root, NONE);
    return all.linkedProse > 2 * all.prose ? weigh(root, true) : weights;
  }

  private static Weights weigh(Element root, boolean linksAreText) {
    Weights weights = new Weights(root, linksAreText);
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  /** Characters of text without white space. */
  int text(Node node) {
    return counts.getOrDefault(node, NONE).text;
  }

  /** Characters of text outside links. */
  int plain(Node node) {
    Counts c = counts.getOrDefault(node, NONE);
    return c.text - c.linked;
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
      own.prose = linkDepth == 0 && isSentence(words) && !isImprint(words) ? own.text : 0;
      own.linkedProse = linkDepth > 0 && words.indexOf('。') >= 0 ? own.text : 0;
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

  /** 主办：…　备案号：…: what a site says of itself at the foot of every page. */
  private static boolean isImprint(String text) {
    return text.length() <= LONGEST_IMPRINT && IMPRINTS.stream().anyMatch(text::contains);
  }

  private boolean isLink(Node node) {
    return !linksAreText && node.nameIs("a") && node.hasAttr("href");
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
