package org.zhengtu.record;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as it was read with a person's edits in it. What the person says otherwise is CURATED;
 * everything else keeps its evidence. Where the reading has changed since, an edit whose thing says
 * already what it should, or is already gone, does nothing; one whose thing is read in other words
 * replaces the one thing of that name, or else adds what the person says.
 */
final class EditedRecord {
  private final ObjectNode tree;

  private EditedRecord(ObjectNode tree) {
    this.tree = tree;
  }

  static PolicyRecord of(PolicyRecord read, List<Edit> edits) {
    if (edits.isEmpty()) {
      return read;
    }
    EditedRecord edited = new EditedRecord(RecordWriter.of(read));
    edits.stream().filter(edit -> !dropsDocument(edit)).forEach(edited::apply);
    edits.reversed().stream().filter(EditedRecord::dropsDocument).forEach(edited::apply);
    return RecordReader.read(edited.tree);
  }

  private static boolean dropsDocument(Edit edit) {
    return edit.field().equals(Edit.DOCUMENT) && edit.now().isNull();
  }

  private void apply(Edit edit) {
    ArrayNode documents = array(tree, "documents");
    if (edit.field().equals(Edit.DOCUMENT)) {
      document(documents, edit);
    } else if (edit.field().equals(Items.FINDINGS)) {
      list(array(tree, Items.FINDINGS), edit);
    } else if (documents.path(edit.document()) instanceof ObjectNode document) {
      within(document, edit);
    }
  }

  private static void document(ArrayNode documents, Edit edit) {
    if (edit.now().isNull()) {
      if (edit.document() < documents.size()) {
        documents.remove(edit.document());
      }
      return;
    }
    if (edit.now().deepCopy() instanceof ObjectNode added) {
      for (String field : Items.LISTS) {
        ArrayNode items = array(added, field);
        for (int i = 0; i < items.size(); i++) {
          items.set(i, Proven.of(field, items.path(i), Items.NOTHING));
        }
      }
      added.set(
          Items.MECHANISM, Proven.of(Items.MECHANISM, added.path(Items.MECHANISM), Items.NOTHING));
      added.remove("body");
      documents.add(added);
    }
  }

  private static void within(ObjectNode document, Edit edit) {
    String field = edit.field();
    if (Items.isList(field)) {
      list(array(document, field), edit);
    } else if (field.equals(Items.MECHANISM)) {
      document.set(field, Proven.of(field, edit.now(), document.path(field)));
    } else {
      document.set(field, edit.now());
    }
  }

  private static void list(ArrayNode items, Edit edit) {
    if (!edit.now().isNull() && indexOf(items, Items.key(edit.now())) >= 0) {
      remove(items, indexOf(items, Items.key(edit.was())));
      return;
    }
    int target = target(items, edit);
    if (edit.now().isNull()) {
      remove(items, target);
    } else if (target >= 0) {
      items.set(target, Proven.of(edit.field(), edit.now(), items.path(target)));
    } else {
      JsonNode added = Proven.of(edit.field(), edit.now(), Items.NOTHING);
      items.insert(Math.clamp(edit.at(), 0, items.size()), added);
    }
  }

  private static void remove(ArrayNode items, int index) {
    if (index >= 0) {
      items.remove(index);
    }
  }

  /** The item that an edit is about; -1 for none. */
  private static int target(ArrayNode items, Edit edit) {
    if (edit.was().isNull()) {
      return -1;
    }
    int exact = indexOf(items, Items.key(edit.was()));
    return exact >= 0 || edit.now().isNull() ? exact : namesake(items, edit);
  }

  private static int indexOf(ArrayNode items, String key) {
    for (int i = 0; i < items.size(); i++) {
      if (Items.key(items.path(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The one item called as the edited one was; -1 where there are none or several. */
  private static int namesake(ArrayNode items, Edit edit) {
    String label = Items.label(edit.field(), edit.was());
    int found = -1;
    for (int i = 0; i < items.size(); i++) {
      if (Items.label(edit.field(), items.path(i)).equals(label)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static ArrayNode array(ObjectNode owner, String key) {
    if (owner.path(key) instanceof ArrayNode array) {
      return array;
    }
    ArrayNode empty = JsonNodeFactory.instance.arrayNode();
    owner.set(key, empty);
    return empty;
  }
}
