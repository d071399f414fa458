package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ of a place.
 *
 * @param place code of the place; null where unknown
 * @param group true for a collective
 * @param affiliate its name as an affiliate of the main organ of its family; null for the main
 *     organ
 */
public record Agency(
    String id,
    String name,
    List<String> asWritten,
    List<String> families,
    boolean group,
    @Nullable String affiliate,
    @Nullable String place)
    implements Node {}
