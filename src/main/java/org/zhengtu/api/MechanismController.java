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
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.Appointment;
import org.zhengtu.graph.read.AppointmentReader;
import org.zhengtu.graph.read.Assignment;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Mechanism;
import org.zhengtu.graph.read.MechanismReader;
import org.zhengtu.graph.read.Membership;
import org.zhengtu.graph.read.Mention;
import org.zhengtu.graph.read.MentionReader;
import org.zhengtu.graph.read.Person;
import org.zhengtu.graph.read.PersonFilter;
import org.zhengtu.graph.read.PersonReader;
import org.zhengtu.graph.read.Slice;

/** Mechanisms, who belongs to them, and people's posts. */
@Controller
final class MechanismController {
  private static final String APPOINTMENTS = "person.appointments";

  private final MechanismReader mechanisms;
  private final AppointmentReader appointments;
  private final PersonReader people;
  private final AgencyReader agencies;
  private final DocumentReader documents;
  private final MentionReader mentions;
  private final Checks checks;

  MechanismController(
      MechanismReader mechanisms,
      AppointmentReader appointments,
      PersonReader people,
      AgencyReader agencies,
      DocumentReader documents,
      MentionReader mentions,
      Checks checks,
      BatchLoaderRegistry loaders) {
    this.mechanisms = mechanisms;
    this.appointments = appointments;
    this.people = people;
    this.agencies = agencies;
    this.documents = documents;
    this.mentions = mentions;
    this.checks = checks;
    DatedLoads.register(loaders, APPOINTMENTS, appointments::ofPeople);
  }

  @QueryMapping
  Connection<Person> people(
      @Argument @Nullable PersonFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    PersonFilter wanted = filter == null ? PersonFilter.ALL : filter;
    checks.text("filter.name", wanted.name());
    checks.place("filter.within", wanted.within());
    Slice slice = Listing.PEOPLE.slice(first, after);
    return Connection.of(
        Listing.PEOPLE, slice, people.page(wanted, slice), () -> people.count(wanted));
  }

  @SchemaMapping
  CompletableFuture<List<Appointment>> appointments(
      Person person, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment env) {
    return DatedLoads.list(env, APPOINTMENTS, person.id(), asOf);
  }

  @BatchMapping
  Map<Mechanism, Agency> leadAgency(List<Mechanism> parents) {
    return Batch.ones(parents, Mechanism::leadAgency, agencies::byId);
  }

  @BatchMapping
  Map<Mechanism, Agency> officeAt(List<Mechanism> parents) {
    return Batch.ones(parents, Mechanism::officeAt, agencies::byId);
  }

  @BatchMapping
  Map<Mechanism, List<Membership>> members(List<Mechanism> parents) {
    return Batch.lists(parents, Mechanism::id, mechanisms::members);
  }

  @BatchMapping(typeName = "Mechanism", field = "people")
  Map<Mechanism, List<Appointment>> peopleOf(List<Mechanism> parents) {
    return Batch.lists(parents, Mechanism::id, appointments::ofMechanisms);
  }

  @BatchMapping
  Map<Mechanism, Document> document(List<Mechanism> parents) {
    return Batch.ones(parents, Mechanism::document, documents::byId);
  }

  @BatchMapping(typeName = "Membership", field = "agency")
  Map<Membership, Agency> member(List<Membership> parents) {
    return Batch.ones(parents, Membership::agency, agencies::byId);
  }

  @BatchMapping(typeName = "Membership", field = "mechanism")
  Map<Membership, Mechanism> memberOf(List<Membership> parents) {
    return Batch.ones(parents, Membership::mechanism, mechanisms::byId);
  }

  @BatchMapping
  Map<Appointment, Person> person(List<Appointment> parents) {
    return Batch.ones(parents, Appointment::person, people::byId);
  }

  @BatchMapping
  Map<Appointment, Agency> agency(List<Appointment> parents) {
    return Batch.ones(parents, Appointment::agency, agencies::byId);
  }

  @BatchMapping
  Map<Appointment, Mechanism> mechanism(List<Appointment> parents) {
    return Batch.ones(parents, Appointment::mechanism, mechanisms::byId);
  }

  @BatchMapping(typeName = "Appointment", field = "document")
  Map<Appointment, Document> statedIn(List<Appointment> parents) {
    return Batch.ones(parents, Appointment::document, documents::byId);
  }

  @BatchMapping(typeName = "Document", field = "members")
  Map<Document, List<Membership>> membersOfDocument(List<Document> parents) {
    return Batch.lists(parents, Document::id, mechanisms::membersOfDocuments);
  }

  @BatchMapping(typeName = "Document", field = "people")
  Map<Document, List<Appointment>> peopleOfDocument(List<Document> parents) {
    return Batch.lists(parents, Document::id, appointments::ofDocuments);
  }

  @BatchMapping(typeName = "Membership", field = "document")
  Map<Membership, Document> membershipDocument(List<Membership> parents) {
    return Batch.ones(parents, Membership::document, documents::byId);
  }

  @BatchMapping(typeName = "Membership", field = "mention")
  Map<Membership, Mention> membershipMention(List<Membership> parents) {
    return Batch.ones(parents, Membership::mention, mentions::byId);
  }

  @BatchMapping(typeName = "Appointment", field = "mention")
  Map<Appointment, Mention> appointmentMention(List<Appointment> parents) {
    return Batch.ones(parents, Appointment::mention, mentions::byId);
  }

  @BatchMapping(typeName = "Assignment", field = "mention")
  Map<Assignment, Mention> assignmentMention(List<Assignment> parents) {
    return Batch.ones(parents, Assignment::mention, mentions::byId);
  }
}
