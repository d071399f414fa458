package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * A person's role in the document's mechanism, with what the entry itself says.
 *
 * @param name without inner spaces
 * @param role the role
 * @param unit the organ that the entry names first, or null
 * @param post the words after the unit, or null
 * @param evidence the entry; null in a record written by a person
 */
public record Appointment(
    String name,
    MechanismRole role,
    @Nullable Unit unit,
    @Nullable String post,
    @Nullable Evidence evidence) {}
