package org.zhengtu.graph;

import org.jspecify.annotations.Nullable;
import org.zhengtu.procedure.Procedure;
import org.zhengtu.procedure.Procedures;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.resolve.IdType;
import org.zhengtu.text.Span;

/** Turns the procedures in one document's text into rows; a record without text has none. */
final class ProcedureFacts {
  private static final Procedures PROCEDURES = new Procedures();

  private ProcedureFacts() {}

  static void collect(Statement statement, Changes changes) {
    @Nullable String text = statement.source().text();
    @Nullable Span body = statement.document().body();
    if (text == null || body == null || body.end() > text.length()) {
      return;
    }
    int ordinal = 0;
    for (Procedure procedure : PROCEDURES.in(text, body)) {
      changes
          .rows()
          .add(
              "procedures",
              new Row()
                  .with("id", IdType.PROCEDURE.id(IdType.key(statement.id(), "" + ordinal++)))
                  .with("document", statement.id())
                  .with("body", procedure.body())
                  .with("people", procedure.people())
                  .with("decides", procedure.decides())
                  .with("act", procedure.act())
                  .with("statement", procedure.words())
                  .with("start", procedure.span().start())
                  .with("end", procedure.span().end())
                  .with("kind", EvidenceKind.QUOTED.name()));
    }
  }
}
