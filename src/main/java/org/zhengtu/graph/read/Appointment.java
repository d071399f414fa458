package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.MechanismRole;

/**
 * A person's role in a mechanism.
 *
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
    String person,
    @Nullable String agency,
    @Nullable String mention,
    @Nullable String mechanism,
    String document,
    Proof proof)
    implements Node {}
