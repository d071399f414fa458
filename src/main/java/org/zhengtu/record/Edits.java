package org.zhengtu.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds, item by item, what a person changed in a record; evidence does not count. */
final class Edits {
  private final List<Edit> edits = new ArrayList<>();

  private Edits() {}

  /** What has to be done to {@code read} so that it says what {@code edited} says. */
  static List<Edit> between(PolicyRecord read, PolicyRecord edited) {
    Edits found = new Edits();
    ObjectNode before = RecordWriter.of(read);
    ObjectNode after = RecordWriter.of(edited);
    JsonNode were = before.path("documents");
    JsonNode are = after.path("documents");
    for (int i = 0; i < Math.max(were.size(), are.size()); i++) {
      if (i >= were.size()) {
        found.add(i, Edit.DOCUMENT, i, Items.NOTHING, are.path(i));
      } else if (i >= are.size()) {
        found.add(i, Edit.DOCUMENT, i, were.path(i), Items.NOTHING);
      } else {
        found.document(i, were.path(i), are.path(i));
      }
    }
    found.list(Edit.RECORD, Items.FINDINGS, before.path("findings"), after.path("findings"));
    return List.copyOf(found.edits);
  }

  private void document(int document, JsonNode was, JsonNode now) {
    for (String field : Items.VALUES) {
      value(document, field, was.path(field), now.path(field));
    }
    value(document, Items.MECHANISM, was.path(Items.MECHANISM), now.path(Items.MECHANISM));
    for (String field : Items.LISTS) {
      list(document, field, was.path(field), now.path(field));
    }
  }

  private void value(int document, String field, JsonNode was, JsonNode now) {
    if (!Items.key(was).equals(Items.key(now))) {
      add(document, field, 0, was, now);
    }
  }

  private void list(int document, String field, JsonNode was, JsonNode now) {
    for (Alignment.Gap gap : Alignment.of(keys(was), keys(now))) {
      List<Integer> gone = new ArrayList<>(gap.left());
      for (Integer come : gap.right()) {
        Integer same = counterpart(field, was, gone, now.path(come));
        if (same != null) {
          gone.remove(same);
        }
        add(document, field, come, same == null ? Items.NOTHING : was.path(same), now.path(come));
      }
      gone.forEach(left -> add(document, field, left, was.path(left), Items.NOTHING));
    }
  }

  /** What the person changed into {@code item}: the one so called, or else one much like it. */
  private static @Nullable Integer counterpart(
      String field, JsonNode was, List<Integer> gone, JsonNode item) {
    String label = Items.label(field, item);
    for (Integer left : gone) {
      if (Items.label(field, was.path(left)).equals(label)) {
        return left;
      }
    }
    for (Integer left : gone) {
      if (Items.isAkin(was.path(left), item)) {
        return left;
      }
    }
    return null;
  }

  private static List<String> keys(JsonNode list) {
    List<String> keys = new ArrayList<>(list.size());
    list.forEach(item -> keys.add(Items.key(item)));
    return keys;
  }

  private void add(int document, String field, int at, JsonNode was, JsonNode now) {
    edits.add(new Edit(document, field, at, Items.bare(was), now));
  }
}
