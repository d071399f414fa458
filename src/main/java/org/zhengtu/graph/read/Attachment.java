package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * One document printed as the attachment of another.
 *
 * @param attached id of the document that is attached
 * @param carrier id of the one that it is attached to
 * @param proof a source that prints the two together
 */
public record Attachment(String attached, String carrier, @Nullable Proof proof) {}
