package org.zhengtu.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.Assignment;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.Responsibility;
import org.zhengtu.graph.read.ResponsibilityFilter;
import org.zhengtu.graph.read.ResponsibilityReader;
import org.zhengtu.graph.read.Slice;

/** Duties and tasks: lists, who answers for them, and places side by side. */
@Controller
final class ResponsibilityController {
  private final ResponsibilityReader responsibilities;
  private final AgencyReader agencies;
  private final DocumentReader documents;
  private final Checks checks;

  ResponsibilityController(
      ResponsibilityReader responsibilities,
      AgencyReader agencies,
      DocumentReader documents,
      Checks checks) {
    this.responsibilities = responsibilities;
    this.agencies = agencies;
    this.documents = documents;
    this.checks = checks;
  }

  @QueryMapping
  Connection<Responsibility> responsibilities(
      @Argument @Nullable ResponsibilityFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    ResponsibilityFilter wanted = filter == null ? ResponsibilityFilter.ALL : filter;
    checks.text("filter.text", wanted.text());
    checks.place("filter.within", wanted.within());
    checks.families("filter.families", wanted.families());
    Slice slice = Listing.RESPONSIBILITIES.slice(first, after);
    return Connection.of(
        Listing.RESPONSIBILITIES,
        slice,
        responsibilities.page(wanted, slice),
        () -> responsibilities.count(wanted));
  }

  @BatchMapping
  Map<Responsibility, List<Assignment>> assignments(List<Responsibility> parents) {
    return Batch.lists(parents, Responsibility::id, responsibilities::assignments);
  }

  @BatchMapping
  Map<Responsibility, Document> document(List<Responsibility> parents) {
    return Batch.ones(parents, Responsibility::document, documents::byId);
  }

  @BatchMapping
  Map<Assignment, Agency> agency(List<Assignment> parents) {
    return Batch.ones(parents, Assignment::agency, agencies::byId);
  }

  @QueryMapping
  Matrix responsibilityMatrix(
      @Argument @Nullable String text,
      @Argument @Nullable List<String> families,
      @Argument List<String> jurisdictions,
      @Argument @Nullable LocalDate asOf) {
    checks.text("text", text);
    checks.families("families", families);
    if (jurisdictions.isEmpty() || jurisdictions.size() > Matrix.MOST_COLUMNS) {
      throw new InvalidArgumentException(
          "jurisdictions: from 1 to " + Matrix.MOST_COLUMNS + " places");
    }
    List<Jurisdiction> columns = checks.places("jurisdictions", jurisdictions);
    List<ResponsibilityReader.MatrixEntry> entries =
        responsibilities.matrix(
            text,
            families == null || families.isEmpty() ? null : families,
            columns.stream().map(Jurisdiction::code).toList(),
            asOf,
            Matrix.MOST_ENTRIES + 1);
    return Matrix.of(columns, entries);
  }
}
