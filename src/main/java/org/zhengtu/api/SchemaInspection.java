package org.zhengtu.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;
import org.zhengtu.graph.read.Chain;
import org.zhengtu.graph.read.Change;
import org.zhengtu.graph.read.LineageReader;
import org.zhengtu.graph.read.Reuse;

/** Compares schema and code at start: a field, argument or method without its counterpart shows. */
@Component
@Order(0)
final class SchemaInspection implements GraphQlSourceBuilderCustomizer {
  private @Nullable SchemaReport report;

  @Override
  public void customize(SchemaResourceBuilder builder) {
    builder.inspectSchemaMappings(
        types ->
            types
                .classMapping("Lineage", LineageController.Lineage.class)
                .classMapping("LineageCitation", LineageReader.Step.class)
                .classMapping("ResponsibilityReuse", Reuse.class)
                .classMapping("LineageAttachment", LineageReader.Tie.class)
                .classMapping("LineagePath", LineageController.Path.class)
                .classMapping("DocumentChange", Change.class)
                .classMapping("Chain", Chain.class)
                .classMapping("ChainColumn", Chain.Column.class)
                .classMapping("ChainStep", Chain.Step.class)
                .classMapping("ChainChange", Chain.Change.class)
                .classMapping("ChainClause", Chain.Clause.class)
                .classMapping("ResponsibilityMatrix", Matrix.class)
                .classMapping("MatrixRow", Matrix.Row.class)
                .classMapping("MatrixCell", Matrix.Cell.class),
        found -> this.report = found);
  }

  /** What the comparison found. */
  SchemaReport report() {
    return Objects.requireNonNull(report, "The schema is not built yet");
  }
}
