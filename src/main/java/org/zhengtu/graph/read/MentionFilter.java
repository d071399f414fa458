package org.zhengtu.graph.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which mentions; a null part does not matter. */
public record MentionFilter(Mention.@Nullable State state, @Nullable String document) {

  /** All of them. */
  public static final MentionFilter ALL = new MentionFilter(null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters().with("state", state).with("document", document).map();
  }
}
