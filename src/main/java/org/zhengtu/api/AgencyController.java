package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyFilter;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.Appointment;
import org.zhengtu.graph.read.AppointmentReader;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.JurisdictionReader;
import org.zhengtu.graph.read.MechanismReader;
import org.zhengtu.graph.read.Membership;
import org.zhengtu.graph.read.Responsibility;
import org.zhengtu.graph.read.ResponsibilityReader;
import org.zhengtu.graph.read.Slice;

/** Agencies, their counterparts and what they answer for. */
@Controller
final class AgencyController {
  private static final String PAGES = "agency.responsibilities";
  private static final String COUNTS = "agency.responsibilities.count";
  private static final String ISSUED = "agency.issued";
  private static final String ISSUED_COUNTS = "agency.issued.count";
  private static final String MEMBERSHIPS = "agency.memberships";
  private static final String PEOPLE = "agency.people";

  private final AgencyReader agencies;
  private final JurisdictionReader jurisdictions;
  private final Checks checks;

  AgencyController(
      AgencyReader agencies,
      JurisdictionReader jurisdictions,
      MechanismReader mechanisms,
      AppointmentReader appointments,
      ResponsibilityReader responsibilities,
      DocumentReader documents,
      Checks checks,
      BatchLoaderRegistry loaders) {
    this.agencies = agencies;
    this.jurisdictions = jurisdictions;
    this.checks = checks;
    AgencyPages.register(loaders, PAGES, responsibilities::ofAgencies);
    DatedLoads.register(loaders, COUNTS, responsibilities::ofAgenciesCount);
    AgencyPages.register(loaders, ISSUED, documents::issued);
    DatedLoads.register(loaders, ISSUED_COUNTS, documents::issuedCount);
    DatedLoads.register(loaders, MEMBERSHIPS, mechanisms::memberships);
    DatedLoads.register(loaders, PEOPLE, appointments::ofAgencies);
  }

  @QueryMapping
  Connection<Agency> agencies(
      @Argument @Nullable AgencyFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    AgencyFilter wanted = filter == null ? AgencyFilter.ALL : filter;
    checks.text("filter.text", wanted.text());
    checks.place("filter.within", wanted.within());
    checks.families("filter.family", wanted.family() == null ? null : List.of(wanted.family()));
    if (Boolean.TRUE.equals(wanted.predecessors()) && wanted.family() == null) {
      throw new InvalidArgumentException("filter.predecessors: only with filter.family");
    }
    Slice slice = Listing.AGENCIES.slice(first, after);
    return Connection.of(
        Listing.AGENCIES, slice, agencies.page(wanted, slice), () -> agencies.count(wanted));
  }

  @SchemaMapping
  CompletableFuture<Connection<Responsibility>> responsibilities(
      Agency agency,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable LocalDate asOf,
      DataFetchingEnvironment env) {
    AgencyPages.Window window =
        new AgencyPages.Window(Listing.RESPONSIBILITIES.slice(first, after), asOf);
    return AgencyPages.load(env, PAGES, COUNTS, agency, Listing.RESPONSIBILITIES, window);
  }

  @SchemaMapping
  CompletableFuture<Connection<Document>> issued(
      Agency agency,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable LocalDate asOf,
      DataFetchingEnvironment env) {
    AgencyPages.Window window = new AgencyPages.Window(Listing.DOCUMENTS.slice(first, after), asOf);
    return AgencyPages.load(env, ISSUED, ISSUED_COUNTS, agency, Listing.DOCUMENTS, window);
  }

  @BatchMapping
  Map<Agency, Jurisdiction> jurisdiction(List<Agency> parents) {
    return Batch.ones(parents, Agency::place, jurisdictions::byCode);
  }

  @BatchMapping
  Map<Agency, Agency> superior(List<Agency> parents) {
    return Batch.ones(parents, Agency::id, agencies::superiors);
  }

  @BatchMapping
  Map<Agency, List<Agency>> subordinates(List<Agency> parents) {
    return Batch.lists(parents, Agency::id, agencies::subordinates);
  }

  @SchemaMapping
  CompletableFuture<List<Membership>> memberships(
      Agency agency, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment env) {
    return DatedLoads.list(env, MEMBERSHIPS, agency.id(), asOf);
  }

  @SchemaMapping
  CompletableFuture<List<Appointment>> people(
      Agency agency, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment env) {
    return DatedLoads.list(env, PEOPLE, agency.id(), asOf);
  }
}
