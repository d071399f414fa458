package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.resolve.IdType;
import org.zhengtu.resolve.StatementIds;
import org.zhengtu.reuse.Bands;
import org.zhengtu.reuse.Clause;
import org.zhengtu.reuse.Clause.Owner;
import org.zhengtu.reuse.Clauses;

/** Turns the clauses of one document's text into rows; a record without text has none. */
final class ClauseFacts {
  /** Most clauses of one document that one key finds; a page of repeated lines stays cheap. */
  private static final int UNDER_ONE_KEY = 4;

  private static final Clauses CLAUSES = new Clauses();

  private ClauseFacts() {}

  static void collect(Statement statement, StatementIds ids, Changes changes) {
    String text = statement.source().text();
    if (text == null) {
      return;
    }
    Map<Long, Integer> used = new HashMap<>();
    for (Clause clause : CLAUSES.of(text, statement.document())) {
      changes
          .rows()
          .add(
              "clauses",
              new Row()
                  .with("id", id(statement.id(), clause.ordinal()))
                  .with("document", statement.id())
                  .with("ordinal", clause.ordinal())
                  .with("start", clause.span().start())
                  .with("end", clause.span().end())
                  .with("words", clause.words())
                  .with("size", clause.words().length())
                  .with("responsibility", responsibility(clause.owner(), ids))
                  .with("bands", bands(clause, used)));
    }
  }

  static String id(String document, int ordinal) {
    return IdType.CLAUSE.id(document + " | " + ordinal);
  }

  private static @Nullable String responsibility(@Nullable Owner owner, StatementIds ids) {
    if (owner == null) {
      return null;
    }
    return switch (owner.kind()) {
      case DUTY -> ids.duties().get(owner.ordinal());
      case TASK -> ids.tasks().get(owner.ordinal());
    };
  }

  private static List<Long> bands(Clause clause, Map<Long, Integer> used) {
    List<Long> bands = new ArrayList<>();
    for (long key : Bands.of(clause.words())) {
      if (used.merge(key, 1, Integer::sum) <= UNDER_ONE_KEY) {
        bands.add(key);
      }
    }
    return bands;
  }
}
