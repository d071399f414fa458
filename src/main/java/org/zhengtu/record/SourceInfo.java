package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * The file that a record was read from.
 *
 * @param name file name without folders
 * @param sha256 digest of its bytes in hex; null in a record written by a person
 * @param mediaType as recognised; null in a record written by a person
 * @param characters length of the reading text in UTF-16 code units; null likewise
 */
public record SourceInfo(
    String name,
    @Nullable String sha256,
    @Nullable String mediaType,
    @Nullable Integer characters) {}
