package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in a source.
 *
 * @param code stable code in capitals, for example {@code NUMBER_MISSING}
 * @param severity how much it matters
 * @param message what it is and where, in Chinese, then in English after {@code " / "}
 * @param evidence the place; null where it concerns the whole source
 */
public record Finding(
    String code, Severity severity, String message, @Nullable Evidence evidence) {}
