package org.zhengtu.graph;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one write creates, and what it changes about shared nodes.
 *
 * @param rows what is created
 * @param agencies how agencies are named
 * @param titles under which titles documents are cited
 * @param issuers under which issuers documents are cited
 * @param people people who may hold nothing any more
 * @param moved identities whose citations lead elsewhere now, and where they led and lead
 * @param renamed documents that nobody has collected and that are shown by another title now
 * @param varied those of them that citations name by titles that differ, now or before
 */
record Changes(
    Rows rows,
    Tally agencies,
    Tally titles,
    Tally issuers,
    Set<String> people,
    Set<String> moved,
    Set<String> renamed,
    Set<String> varied) {
  Changes() {
    this(
        new Rows(),
        new Tally(),
        new Tally(),
        new Tally(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>());
  }

  /** Counts one statement that means the document {@code id}. */
  void cite(String id, @Nullable String title, @Nullable String issuer, int times) {
    titles.add(id, title, times);
    issuers.add(id, issuer, times);
  }

  /** Makes sure that these documents are settled. */
  void touchDocuments(Collection<String> ids) {
    titles.touch(ids);
  }
}
