package org.zhengtu.graph.read;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param characters length of its reading text
 */
public record Source(
    String id,
    String name,
    String sha256,
    String mediaType,
    @Nullable OffsetDateTime ingestedAt,
    @Nullable Integer characters,
    boolean curated)
    implements Node {}
