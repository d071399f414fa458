package org.zhengtu.text;

/**
 * What a reader made of one source file: the reading text and where it came from.
 *
 * @param name file name without folders
 * @param sha256 digest of the file's bytes, 64 lower-case hex digits
 * @param mediaType IANA media type as recognised, for example {@code text/html}
 * @param text the reading text; the same for the same bytes
 */
public record SourceText(String name, String sha256, String mediaType, String text) {}
