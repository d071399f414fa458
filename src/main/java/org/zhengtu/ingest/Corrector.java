package org.zhengtu.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for the records that are ingested, and since when, as the command line says; what a
 * record itself says goes before it.
 *
 * @param by a name; null where nobody is named
 * @param on a day; null where none is named
 */
public record Corrector(@Nullable String by, @Nullable LocalDate on) {
  /** Nobody: records are taken as they are, not as corrections. */
  public static final Corrector NOBODY = new Corrector(null, null);
}
