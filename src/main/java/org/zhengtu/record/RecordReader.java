package org.zhengtu.record;

import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;
import tools.jackson.databind.JsonNode;

/** Builds a record from its JSON tree; what is no part of a record is refused with its path. */
final class RecordReader {
  private RecordReader() {}

  static PolicyRecord read(JsonNode tree) {
    JsonObject root = JsonObject.root(tree, "source", "documents", "findings");
    return new PolicyRecord(
        source(root.required("source").object("name", "sha256", "mediaType", "characters")),
        root.required("documents").list(RecordReader::document),
        root.list("findings", RecordReader::finding));
  }

  private static SourceInfo source(JsonObject source) {
    return new SourceInfo(
        source.required("name").text(),
        source.text("sha256"),
        source.text("mediaType"),
        source.integer("characters"));
  }

  private static PolicyDocument document(JsonValue value) {
    JsonObject document = value.object(Items.ofDocument());
    return new PolicyDocument(
        document.text("number"),
        document.text("title"),
        document.text("kind"),
        document.texts("issuers"),
        document.optional("level", v -> v.constant(Level.class)),
        document.optional("jurisdiction", JsonValue::code),
        document.optional("issuedOn", JsonValue::date),
        document.optional("publishedOn", JsonValue::date),
        document.text("indexNumber"),
        document.text("subject"),
        document.text("validity"),
        document.texts("addressees"),
        document.integer("attachedTo"),
        document.list("citations", RecordReader::citation),
        document.optional("mechanism", RecordReader::mechanism),
        document.list("memberUnits", RecordReader::unit),
        document.list("people", RecordReader::appointment),
        document.list("duties", RecordReader::duty),
        document.list("tasks", RecordReader::task),
        document.optional("body", RecordReader::span));
  }

  private static Citation citation(JsonValue value) {
    JsonObject citation =
        value.object(
            "number", "title", "issuer", "role", "relation", "relationEvidence", "evidence");
    CitationRelation relation =
        citation.optional("relation", v -> v.constant(CitationRelation.class));
    Evidence words = citation.optional("relationEvidence", RecordReader::evidence);
    if (relation == null && words != null) {
      throw value.wrong("relationEvidence without relation");
    }
    return new Citation(
        citation.text("number"),
        citation.text("title"),
        citation.text("issuer"),
        citation.required("role").constant(CitationRole.class),
        relation,
        words,
        evidence(citation));
  }

  private static Mechanism mechanism(JsonValue value) {
    JsonObject mechanism =
        value.object("name", "leadUnit", "officeAt", "declaredMembers", "offices", "evidence");
    return new Mechanism(
        mechanism.required("name").text(),
        mechanism.optional("leadUnit", RecordReader::unit),
        mechanism.optional("officeAt", RecordReader::unit),
        mechanism.integer("declaredMembers"),
        mechanism.list("offices", RecordReader::office),
        evidence(mechanism));
  }

  private static OfficePost office(JsonValue value) {
    JsonObject office = value.object("role", "unit", "post", "evidence");
    return new OfficePost(
        office.required("role").constant(MechanismRole.class),
        unit(office.required("unit")),
        office.required("post").text(),
        evidence(office));
  }

  private static Appointment appointment(JsonValue value) {
    JsonObject appointment = value.object("name", "role", "unit", "post", "evidence");
    return new Appointment(
        appointment.required("name").text(),
        appointment.required("role").constant(MechanismRole.class),
        appointment.optional("unit", RecordReader::unit),
        appointment.text("post"),
        evidence(appointment));
  }

  private static Duty duty(JsonValue value) {
    JsonObject duty = value.object("unit", "statement", "clauses", "section", "evidence");
    return new Duty(
        unit(duty.required("unit")),
        duty.required("statement").text(),
        duty.texts("clauses"),
        duty.texts("section"),
        evidence(duty));
  }

  private static Task task(JsonValue value) {
    JsonObject task =
        value.object(
            "section", "heading", "statement", "responsible", "lead", "derived", "evidence");
    return new Task(
        task.texts("section"),
        task.text("heading"),
        task.required("statement").text(),
        task.list("responsible", RecordReader::unit),
        task.list("lead", RecordReader::unit),
        task.list("derived", RecordReader::unit),
        evidence(task));
  }

  private static Unit unit(JsonValue value) {
    JsonObject unit = value.object("name", "jurisdiction", "families", "group", "evidence");
    Boolean group = unit.optional("group", JsonValue::flag);
    return new Unit(
        unit.required("name").text(),
        unit.optional("jurisdiction", JsonValue::code),
        unit.texts("families"),
        group != null && group,
        evidence(unit));
  }

  private static Finding finding(JsonValue value) {
    JsonObject finding = value.object("code", "severity", "message", "evidence");
    return new Finding(
        finding.required("code").text(),
        finding.required("severity").constant(Severity.class),
        finding.required("message").text(),
        evidence(finding));
  }

  private static @Nullable Evidence evidence(JsonObject owner) {
    return owner.optional("evidence", RecordReader::evidence);
  }

  private static Evidence evidence(JsonValue value) {
    JsonObject evidence = value.object("start", "end", "kind");
    EvidenceKind kind = evidence.optional("kind", v -> v.constant(EvidenceKind.class));
    return Evidence.of(range(value, evidence), kind == null ? EvidenceKind.QUOTED : kind);
  }

  private static Span span(JsonValue value) {
    return range(value, value.object("start", "end"));
  }

  private static Span range(JsonValue value, JsonObject range) {
    int start = range.required("start").integer();
    int end = range.required("end").integer();
    if (start < 0 || end < start) {
      throw value.wrong("not a place in a text: [" + start + ", " + end + ")");
    }
    return new Span(start, end);
  }
}
