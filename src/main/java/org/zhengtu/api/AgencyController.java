package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
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

  private final AgencyReader agencies;
  private final JurisdictionReader jurisdictions;
  private final MechanismReader mechanisms;
  private final AppointmentReader appointments;
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
    this.mechanisms = mechanisms;
    this.appointments = appointments;
    this.checks = checks;
    AgencyPages.register(loaders, PAGES, responsibilities::ofAgencies);
    AgencyPages.registerCounts(loaders, COUNTS, responsibilities::ofAgenciesCount);
    AgencyPages.register(loaders, ISSUED, documents::issued);
    AgencyPages.registerCounts(loaders, ISSUED_COUNTS, documents::issuedCount);
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
    Slice slice = Listing.AGENCIES.slice(first, after);
    return Connection.of(
        Listing.AGENCIES, slice, agencies.page(wanted, slice), () -> agencies.count(wanted));
  }

  @SchemaMapping
  CompletableFuture<Connection<Responsibility>> responsibilities(
      Agency agency,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataFetchingEnvironment env) {
    Slice slice = Listing.RESPONSIBILITIES.slice(first, after);
    return AgencyPages.load(env, PAGES, COUNTS, agency, Listing.RESPONSIBILITIES, slice);
  }

  @SchemaMapping
  CompletableFuture<Connection<Document>> issued(
      Agency agency,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataFetchingEnvironment env) {
    Slice slice = Listing.DOCUMENTS.slice(first, after);
    return AgencyPages.load(env, ISSUED, ISSUED_COUNTS, agency, Listing.DOCUMENTS, slice);
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

  @BatchMapping
  Map<Agency, List<Membership>> memberships(List<Agency> parents) {
    return Batch.lists(parents, Agency::id, mechanisms::memberships);
  }

  @BatchMapping
  Map<Agency, List<Appointment>> people(List<Agency> parents) {
    return Batch.lists(parents, Agency::id, appointments::ofAgencies);
  }
}
