package org.zhengtu.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a batch; absent values are null. */
final class Row {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  Row with(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** Adds which node stands for a mention, and the override that says so. */
  Row with(Parties.Party party) {
    return with("party", party.id()).with("override", party.override());
  }

  /** Adds where and how the fact is proven. */
  Row with(Proof proof) {
    return with("start", proof.start()).with("end", proof.end()).with("kind", proof.kind().name());
  }

  Map<String, @Nullable Object> values() {
    return values;
  }
}
