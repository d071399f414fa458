package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document is in force, as far as documents and portals say; never a guess.
 *
 * @param reason why, in Chinese and English
 * @param by what ended it
 */
public record InForce(State state, Reason reason, List<Change> by) {

  /** Copies the list. */
  public InForce {
    by = List.copyOf(by);
  }

  /** What is known. */
  public enum State {
    YES,
    NO,
    UNKNOWN
  }

  /** Why. */
  public enum Reason {
    REPEALED,
    CARRIER_REPEALED,
    REPEALED_AT_UNKNOWN_DATE,
    REPEALED_LATER,
    NOT_YET_ISSUED,
    PORTAL_SAYS_ENDED,
    PORTAL_SAYS_VALID,
    ENDED_AT_UNKNOWN_DATE,
    DATE_UNKNOWN,
    NOTHING_SAYS
  }

  /**
   * Decides for one document.
   *
   * @param repeals what ends it, oldest first
   * @param carriers what it is attached to, each with what ends that
   * @param asOf the day asked about; null for now
   */
  static InForce of(
      Document document, List<Change> repeals, List<Carrier> carriers, @Nullable LocalDate asOf) {
    List<Change> ended = repeals.stream().filter(repeal -> repeal.isBy(asOf)).toList();
    if (!ended.isEmpty()) {
      return new InForce(State.NO, Reason.REPEALED, ended);
    }
    return document.issuedOn() == null && !carriers.isEmpty()
        ? carried(document, repeals, carriers, asOf)
        : of(document, document.issuedOn(), repeals, asOf);
  }

  /** Goes with what it is attached to, where it has no date of its own. */
  private static InForce carried(
      Document document, List<Change> repeals, List<Carrier> carriers, @Nullable LocalDate asOf) {
    List<Carrier> standing =
        carriers.stream().filter(c -> c.repeals.stream().noneMatch(r -> r.isBy(asOf))).toList();
    if (standing.isEmpty()) {
      List<Change> all = carriers.stream().flatMap(c -> c.repeals.stream()).toList();
      return new InForce(
          State.NO, Reason.CARRIER_REPEALED, all.stream().filter(r -> r.isBy(asOf)).toList());
    }
    LocalDate since =
        standing.stream()
            .map(Carrier::issuedOn)
            .filter(date -> date != null)
            .min(LocalDate::compareTo)
            .orElse(null);
    return of(document, since, repeals, asOf);
  }

  private static InForce of(
      Document document,
      @Nullable LocalDate since,
      List<Change> repeals,
      @Nullable LocalDate asOf) {
    if (asOf != null && since != null && since.isAfter(asOf)) {
      return unproven(State.NO, Reason.NOT_YET_ISSUED);
    }
    if (asOf != null && since == null) {
      return unproven(State.UNKNOWN, Reason.DATE_UNKNOWN);
    }
    if (asOf != null && repeals.stream().anyMatch(repeal -> repeal.since() == null)) {
      return new InForce(State.UNKNOWN, Reason.REPEALED_AT_UNKNOWN_DATE, repeals);
    }
    return !repeals.isEmpty()
        ? new InForce(State.YES, Reason.REPEALED_LATER, repeals)
        : stated(document.validity(), asOf);
  }

  private static InForce stated(@Nullable String validity, @Nullable LocalDate asOf) {
    if (validity == null) {
      return unproven(State.UNKNOWN, Reason.NOTHING_SAYS);
    }
    boolean ended = validity.contains("废止") || validity.contains("失效") || validity.contains("无效");
    if (ended) {
      return asOf == null
          ? unproven(State.NO, Reason.PORTAL_SAYS_ENDED)
          : unproven(State.UNKNOWN, Reason.ENDED_AT_UNKNOWN_DATE);
    }
    boolean valid = validity.contains("有效") && (asOf == null || !asOf.isAfter(LocalDate.now()));
    return valid
        ? unproven(State.YES, Reason.PORTAL_SAYS_VALID)
        : unproven(State.UNKNOWN, Reason.NOTHING_SAYS);
  }

  private static InForce unproven(State state, Reason reason) {
    return new InForce(state, reason, List.of());
  }

  /** What a document is attached to, and what ends that. */
  record Carrier(@Nullable LocalDate issuedOn, List<Change> repeals) {}
}
