package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Finding;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolver;

/**
 * What belongs to a source itself, whoever's words about its documents are written: which documents
 * it states, and its findings.
 *
 * @param source the source
 * @param statements its documents
 * @param findingIds ids of its findings
 */
record SourceReadings(StoredSource source, List<Statement> statements, List<String> findingIds) {

  static SourceReadings of(StoredSource source, Resolver resolver) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < source.content().documents().size(); i++) {
      statements.add(new Statement(source, i, resolver.document(source.content(), i)));
    }
    return new SourceReadings(source, statements, resolver.findingIds(source.content()));
  }

  /** Ids of the documents. */
  List<String> documents() {
    return statements.stream().map(Statement::id).toList();
  }

  void write(Cypher cypher) {
    Rows rows = new Rows();
    for (Statement statement : statements) {
      rows.addOnce("instruments", statement.id(), Parties.row(statement.key()));
      rows.add(
          "readings",
          Edition.add(
              new Row()
                  .with("document", statement.id())
                  .with("ordinal", statement.index())
                  .with("attachedTo", statement.document().attachedTo()),
              statement));
    }
    findings(rows);
    rows.write(cypher);
    cypher.run("source/readings", Map.of("id", source.id(), "rows", rows.of("readings")));
    cypher.run("source/findings", Map.of("id", source.id(), "rows", rows.of("findings")));
  }

  private void findings(Rows rows) {
    for (int i = 0; i < findingIds.size(); i++) {
      Finding finding = source.content().findings().get(i);
      rows.add(
          "findings",
          new Row()
              .with("id", findingIds.get(i))
              .with("document", about(finding.evidence()))
              .with("code", finding.code())
              .with("severity", finding.severity().name())
              .with("message", finding.message())
              .with("ordinal", i)
              .with(Proof.of(finding.evidence(), source)));
    }
  }

  /** The document in whose part of the text a finding lies; the main one where nothing tells. */
  private @Nullable String about(@Nullable Evidence evidence) {
    String about = statements.isEmpty() ? null : statements.getFirst().id();
    for (Statement statement : statements) {
      if (evidence != null && evidence.start() >= start(statement.document())) {
        about = statement.id();
      }
    }
    return about;
  }

  private static int start(PolicyDocument document) {
    return Stream.of(
            document.citations().stream().map(Citation::evidence),
            document.memberUnits().stream().map(Unit::evidence),
            document.people().stream().map(Appointment::evidence),
            document.duties().stream().map(Duty::evidence),
            document.tasks().stream().map(Task::evidence))
        .flatMap(evidence -> evidence)
        .filter(evidence -> evidence != null && evidence.start() < evidence.end())
        .mapToInt(Evidence::start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
