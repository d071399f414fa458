package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Mentions that do not resolve to one thing. */
public final class MentionReader {
  private final Reads reads;
  private final Lookup<Mention> mentions;

  /** Reads through {@code reads}. */
  public MentionReader(Reads reads) {
    this.reads = reads;
    this.mentions = Lookup.of(reads, "mention/by-id", Mention.class);
  }

  /** Those of these mentions that exist, by id. */
  public Map<String, Mention> byId(Collection<String> ids) {
    return mentions.byId(ids);
  }

  /** The mentions in each document, in order. */
  public Map<String, List<Mention>> ofDocuments(Collection<String> ids) {
    return mentions.related("mention/of-document", ids);
  }

  /** A page of mentions. */
  public Page<Mention> page(MentionFilter filter, Slice slice) {
    return mentions.page("mention/page", filter.parameters(), slice);
  }

  /** How many mentions there are. */
  public long count(MentionFilter filter) {
    return reads.count("mention/count", filter.parameters());
  }

  /** The ids of what each mention could be. */
  public Map<String, List<String>> candidates(Collection<String> ids) {
    return reads.ids("mention/candidates", ids);
  }
}
