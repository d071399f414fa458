package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * Who a text names as its issuer, as a mechanism's leader or as the seat of its office.
 *
 * @param asWritten the words
 * @param agency id; null where {@code mention} is not resolved
 * @param mention id of the mention that is not resolved
 * @param document id of the document that says so
 * @param override why it is the agency, where a table of overrides says so
 * @param proof where; null where the place is not kept
 */
public record Party(
    @Nullable String asWritten,
    @Nullable String agency,
    @Nullable String mention,
    @Nullable String document,
    @Nullable String override,
    @Nullable Proof proof) {}
