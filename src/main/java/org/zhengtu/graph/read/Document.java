package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/**
 * A policy document.
 *
 * @param place code of the issuer's place
 * @param collected false for one that is only cited
 */
public record Document(
    String id,
    @Nullable String number,
    @Nullable String title,
    @Nullable String kind,
    @Nullable Level level,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate publishedOn,
    @Nullable String validity,
    @Nullable String indexNumber,
    @Nullable String subject,
    boolean collected,
    List<String> addressees,
    @Nullable String place)
    implements Node {}
