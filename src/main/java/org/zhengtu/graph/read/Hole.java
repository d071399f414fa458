package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * A document that nobody has collected.
 *
 * @param document its id
 * @param citations how often it is cited
 * @param documents by how many documents
 * @param asBasis how many of the citations rest on it
 * @param within code of the place whose documents were counted; null for all
 */
public record Hole(
    String document, long citations, long documents, long asBasis, @Nullable String within) {}
