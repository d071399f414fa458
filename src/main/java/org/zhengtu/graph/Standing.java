package org.zhengtu.graph;

import java.util.Comparator;

/**
 * That one source states a document. Of all that do, the least one's words are written: a text
 * before a record that a person wrote, a main document before an attached one, then by digest.
 *
 * @param source id of the source
 * @param name its file name
 * @param sha256 its digest
 * @param curated true for a record that a person wrote
 * @param ordinal place of the document in the source
 */
record Standing(String source, String name, String sha256, boolean curated, int ordinal)
    implements Comparable<Standing> {
  private static final Comparator<Standing> ORDER =
      Comparator.comparing(Standing::curated)
          .thenComparing(standing -> standing.ordinal > 0)
          .thenComparing(Standing::sha256)
          .thenComparing(Standing::source)
          .thenComparing(Standing::ordinal);

  @Override
  public int compareTo(Standing other) {
    return ORDER.compare(this, other);
  }
}
