package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.MechanismRole;

/**
 * A person's role in a mechanism.
 *
 * @param unit the organ's name as written
 * @param personScope id of the agency or the mechanism that tells the person from namesakes
 * @param override why the organ is the agency, where a table of overrides says so
 * @param personOverride why it is this person, likewise
 * @param person id
 * @param agency id; null where the text names a title only, or the unit is not resolved
 * @param mention id of the mention that is not resolved
 * @param mechanism id; null where the document does not name it
 * @param document id
 */
public record Appointment(
    String id,
    MechanismRole role,
    @Nullable String post,
    @Nullable String asWritten,
    @Nullable String unit,
    String personScope,
    @Nullable String override,
    @Nullable String personOverride,
    String person,
    @Nullable String agency,
    @Nullable String mention,
    @Nullable String mechanism,
    String document,
    Proof proof)
    implements Node {

  /** What of it names an agency. */
  public Party party() {
    return new Party(unit, agency, mention, document, override, proof);
  }

  /** Why it is this person and no namesake, in Chinese, then in English. */
  public String personReason() {
    if (personOverride != null) {
      return "人工裁定，" + personOverride + " / override: settled by hand";
    }
    if (proof.kind() == EvidenceKind.DERIVED && personScope.startsWith("agy-")) {
      return "由职务与本文名单推得 / by the post and the roster of the same document";
    }
    if (personScope.equals(agency)) {
      return "姓名与单位 / by name and agency";
    }
    return personScope.startsWith("agy-")
        ? "与本机制名单中同名者为一人 / the one of that name in the mechanism"
        : "仅凭姓名，限于本机制 / by name within the mechanism";
  }
}
