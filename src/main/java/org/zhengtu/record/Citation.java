package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * Another document that this one names; each cited document once.
 *
 * @param number 发文字号 in normal form; null for one cited by title alone
 * @param title without 《》; null for one cited by number alone
 * @param issuer full name, or null where neither title nor text tells
 * @param role what the citation does
 * @param evidence where it stands; null in a record written by a person
 */
public record Citation(
    @Nullable String number,
    @Nullable String title,
    @Nullable String issuer,
    CitationRole role,
    @Nullable Evidence evidence) {}
