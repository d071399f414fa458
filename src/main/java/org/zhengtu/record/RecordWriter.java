package org.zhengtu.record;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the JSON tree of a record, keys in the order of the contract. */
final class RecordWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RecordWriter() {}

  static ObjectNode of(PolicyRecord policyRecord) {
    ObjectNode node = JSON.objectNode();
    node.set("source", source(policyRecord.source()));
    node.set("documents", list(policyRecord.documents(), RecordWriter::document));
    node.set("findings", list(policyRecord.findings(), RecordWriter::finding));
    return node;
  }

  private static ObjectNode source(SourceInfo source) {
    return JSON.objectNode()
        .put("name", source.name())
        .put("sha256", source.sha256())
        .put("mediaType", source.mediaType())
        .put("characters", source.characters());
  }

  private static ObjectNode document(PolicyDocument document) {
    ObjectNode node =
        JSON.objectNode()
            .put("number", document.number())
            .put("title", document.title())
            .put("kind", document.kind());
    node.set("issuers", texts(document.issuers()));
    node.put("level", name(document.level()))
        .put("jurisdiction", document.jurisdiction())
        .put("issuedOn", date(document.issuedOn()))
        .put("publishedOn", date(document.publishedOn()))
        .put("indexNumber", document.indexNumber())
        .put("subject", document.subject())
        .put("validity", document.validity());
    node.set("addressees", texts(document.addressees()));
    node.put("attachedTo", document.attachedTo());
    node.set("citations", list(document.citations(), RecordWriter::citation));
    node.set("mechanism", mechanism(document.mechanism()));
    node.set("memberUnits", list(document.memberUnits(), RecordWriter::unit));
    node.set("people", list(document.people(), RecordWriter::appointment));
    node.set("duties", list(document.duties(), RecordWriter::duty));
    node.set("tasks", list(document.tasks(), RecordWriter::task));
    Span body = document.body();
    if (body != null) {
      node.set("body", JSON.objectNode().put("start", body.start()).put("end", body.end()));
    }
    return node;
  }

  private static ObjectNode citation(Citation citation) {
    ObjectNode node =
        JSON.objectNode()
            .put("number", citation.number())
            .put("title", citation.title())
            .put("issuer", citation.issuer())
            .put("role", citation.role().name());
    if (citation.relation() != null) {
      node.put("relation", citation.relation().name());
    }
    if (citation.relationEvidence() != null) {
      node.set("relationEvidence", evidence(citation.relationEvidence()));
    }
    node.set("evidence", evidence(citation.evidence()));
    return node;
  }

  private static JsonNode mechanism(@Nullable Mechanism mechanism) {
    if (mechanism == null) {
      return JSON.nullNode();
    }
    ObjectNode node = JSON.objectNode().put("name", mechanism.name());
    node.set("leadUnit", unit(mechanism.leadUnit()));
    node.set("officeAt", unit(mechanism.officeAt()));
    node.put("declaredMembers", mechanism.declaredMembers());
    if (!mechanism.offices().isEmpty()) {
      node.set("offices", list(mechanism.offices(), RecordWriter::office));
    }
    return withEvidence(node, mechanism.evidence());
  }

  private static ObjectNode office(OfficePost office) {
    ObjectNode node = JSON.objectNode().put("role", office.role().name());
    node.set("unit", unit(office.unit()));
    node.put("post", office.post());
    node.set("evidence", evidence(office.evidence()));
    return node;
  }

  private static ObjectNode appointment(Appointment appointment) {
    ObjectNode node =
        JSON.objectNode().put("name", appointment.name()).put("role", appointment.role().name());
    node.set("unit", unit(appointment.unit()));
    node.put("post", appointment.post());
    node.set("evidence", evidence(appointment.evidence()));
    return node;
  }

  private static ObjectNode duty(Duty duty) {
    ObjectNode node = JSON.objectNode();
    node.set("unit", unit(duty.unit()));
    node.put("statement", duty.statement());
    node.set("clauses", texts(duty.clauses()));
    node.set("section", texts(duty.section()));
    node.set("evidence", evidence(duty.evidence()));
    return node;
  }

  private static ObjectNode task(Task task) {
    ObjectNode node = JSON.objectNode();
    node.set("section", texts(task.section()));
    node.put("heading", task.heading()).put("statement", task.statement());
    node.set("responsible", list(task.responsible(), RecordWriter::unit));
    node.set("lead", list(task.lead(), RecordWriter::unit));
    if (!task.derived().isEmpty()) {
      node.set("derived", list(task.derived(), RecordWriter::unit));
    }
    node.set("evidence", evidence(task.evidence()));
    return node;
  }

  private static JsonNode unit(@Nullable Unit unit) {
    if (unit == null) {
      return JSON.nullNode();
    }
    ObjectNode node =
        JSON.objectNode().put("name", unit.name()).put("jurisdiction", unit.jurisdiction());
    node.set("families", texts(unit.families()));
    node.put("group", unit.group());
    return withEvidence(node, unit.evidence());
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node =
        JSON.objectNode()
            .put("code", finding.code())
            .put("severity", finding.severity().name())
            .put("message", finding.message());
    node.set("evidence", evidence(finding.evidence()));
    return node;
  }

  private static ObjectNode withEvidence(ObjectNode node, @Nullable Evidence evidence) {
    if (evidence != null) {
      node.set("evidence", evidence(evidence));
    }
    return node;
  }

  private static JsonNode evidence(@Nullable Evidence evidence) {
    if (evidence == null) {
      return JSON.nullNode();
    }
    ObjectNode node = JSON.objectNode().put("start", evidence.start()).put("end", evidence.end());
    return evidence.kind() == EvidenceKind.QUOTED ? node : node.put("kind", evidence.kind().name());
  }

  private static <T> ArrayNode list(List<T> values, Function<T, JsonNode> form) {
    ArrayNode array = JSON.arrayNode(values.size());
    values.forEach(value -> array.add(form.apply(value)));
    return array;
  }

  private static ArrayNode texts(List<String> values) {
    return list(values, JSON::stringNode);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable String date(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
