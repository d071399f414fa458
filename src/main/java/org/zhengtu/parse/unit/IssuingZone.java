package org.zhengtu.parse.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** The zone that 区 means in the papers of its committee, whatever county it lies in. */
public final class IssuingZone {
  private static final Words ENDS = WordFile.read("issuing-organs.txt").set("zone ends");

  private IssuingZone() {}

  /** 云泽综合实验区 where 云泽综合实验区管委会办公室 issues; null where no zone does. */
  public static @Nullable String of(Jurisdictions jurisdictions, List<String> issuers) {
    if (issuers.isEmpty()) {
      return null;
    }
    String issuer = issuers.getFirst();
    int from = issuer.startsWith("中共") ? 2 : 0;
    PlaceMatch place = jurisdictions.longestAt(issuer, from);
    for (int i = from + 2; i < issuer.length(); i++) {
      int end = ENDS.end(issuer, i, issuer.length() - 1);
      if (end > 0) {
        // 滨海新区 is a district
        boolean district = place != null && place.full() && place.end() >= end;
        return district ? null : issuer.substring(from, end);
      }
    }
    return null;
  }

  /** True where what stands in {@code organ} from {@code from} on is the rest of a zone's name. */
  static boolean isNamed(String organ, int from) {
    for (int i = from; i < organ.length(); i++) {
      if (ENDS.end(organ, i, organ.length()) > 0) {
        return true;
      }
    }
    return false;
  }
}
