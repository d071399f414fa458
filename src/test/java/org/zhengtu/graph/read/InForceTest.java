package org.zhengtu.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.read.InForce.Carrier;
import org.zhengtu.graph.read.InForce.Reason;
import org.zhengtu.graph.read.InForce.State;

class InForceTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  @Test
  void aPortalsWordHoldsForNowAndAnEndForNoDayBefore() {
    assertThat(said("有效", null)).isEqualTo(Reason.PORTAL_SAYS_VALID);
    assertThat(said("现行有效", DAY)).isEqualTo(Reason.PORTAL_SAYS_VALID);
    assertThat(said("已废止", null)).isEqualTo(Reason.PORTAL_SAYS_ENDED);
    assertThat(said("失效", DAY)).isEqualTo(Reason.ENDED_AT_UNKNOWN_DATE);
    assertThat(said("无效", null)).isEqualTo(Reason.PORTAL_SAYS_ENDED);
    assertThat(said("有效", LocalDate.of(9999, 1, 1))).isEqualTo(Reason.NOTHING_SAYS);
    assertThat(said(null, DAY)).isEqualTo(Reason.NOTHING_SAYS);
  }

  @Test
  void aRepealGoesBeforeThePortalsWord() {
    InForce found = InForce.of(document("有效", DAY), List.of(repeal(DAY)), List.of(), null);
    assertThat(found.state()).isEqualTo(State.NO);
    assertThat(found.reason()).isEqualTo(Reason.REPEALED);
    assertThat(found.by()).hasSize(1);
  }

  @Test
  void aRepealWithoutADateEndsTodayAndLeavesEarlierDaysOpen() {
    List<Change> repeals = List.of(repeal(null));
    assertThat(InForce.of(document(null, DAY), repeals, List.of(), null).reason())
        .isEqualTo(Reason.REPEALED);
    assertThat(InForce.of(document("有效", DAY), repeals, List.of(), DAY).reason())
        .isEqualTo(Reason.REPEALED_AT_UNKNOWN_DATE);
  }

  @Test
  void aRepealHoldsFromTheDayThatItNames() {
    Change named = new Change("doc-a", "doc-b", DAY, DAY.plusMonths(2), null, null, null);
    List<Change> repeals = List.of(named);
    assertThat(InForce.of(document(null, DAY), repeals, List.of(), DAY.plusDays(1)).reason())
        .isEqualTo(Reason.REPEALED_LATER);
    assertThat(InForce.of(document(null, DAY), repeals, List.of(), DAY.plusMonths(2)).reason())
        .isEqualTo(Reason.REPEALED);
    Change future = new Change("doc-a", "doc-b", DAY, LocalDate.of(9999, 1, 1), null, null, null);
    assertThat(InForce.of(document(null, DAY), List.of(future), List.of(), null).reason())
        .isEqualTo(Reason.REPEALED_LATER);
  }

  @Test
  void withoutADateItGoesWithWhatItIsAttachedTo() {
    Document undated = document(null, null);
    Carrier ended = new Carrier(DAY, List.of(repeal(DAY.plusYears(1))));
    Carrier other = new Carrier(DAY.plusYears(2), List.of());
    assertThat(reason(undated, DAY.plusYears(1), ended)).isEqualTo(Reason.CARRIER_REPEALED);
    assertThat(reason(undated, DAY.plusYears(3), ended, other)).isEqualTo(Reason.NOTHING_SAYS);
    assertThat(reason(undated, DAY.minusDays(1), ended, other)).isEqualTo(Reason.NOT_YET_ISSUED);
    assertThat(reason(undated, DAY)).isEqualTo(Reason.DATE_UNKNOWN);
    assertThat(reason(document(null, DAY), DAY.plusYears(1), ended)).isEqualTo(Reason.NOTHING_SAYS);
  }

  private static Reason said(@Nullable String validity, @Nullable LocalDate asOf) {
    return InForce.of(document(validity, DAY), List.of(), List.of(), asOf).reason();
  }

  private static Reason reason(Document document, LocalDate asOf, Carrier... carriers) {
    return InForce.of(document, List.of(), List.of(carriers), asOf).reason();
  }

  private static Change repeal(@Nullable LocalDate on) {
    return new Change("doc-a", "doc-b", on, on, null, null, null);
  }

  private static Document document(@Nullable String validity, @Nullable LocalDate issuedOn) {
    return new Document(
        "doc-a", null, null, null, null, issuedOn, null, validity, null, null, true, List.of(),
        null);
  }
}
