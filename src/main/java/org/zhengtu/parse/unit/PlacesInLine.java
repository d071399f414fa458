package org.zhengtu.parse.unit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/**
 * The place of a text that names no issuer and writes its own place by its short name alone: 盐田 in
 * a text that names 深圳 and 广东 beside it, and speaks of 区财政局 and 我区.
 */
public final class PlacesInLine {
  private static final int TEXT = 6000;
  private static final int IN_TITLE = 3;
  private static final int LEAST = 2;
  private static final String[] RANKS = {"省", "市", "州", "区", "县", "旗"};

  private final Jurisdictions jurisdictions;
  private final Map<Jurisdiction, Integer> named = new HashMap<>();

  private PlacesInLine(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /**
   * The place whose organs the text names most, where all provinces and cities that it names lie in
   * one line; null where they do not, or where it names that place only once.
   */
  public static @Nullable Jurisdiction find(
      Jurisdictions jurisdictions, Reading reading, String title) {
    String rank = rank(reading);
    if (rank.isEmpty()) {
      return null;
    }
    String text = reading.folded();
    PlacesInLine places = new PlacesInLine(jurisdictions);
    places.count(title, IN_TITLE);
    places.count(text.substring(0, Math.min(TEXT, text.length())), 1);
    return places.ofRank(rank);
  }

  /** The word with which most of the organs begin that a text names: 市 of 市财政局, 市委. */
  public static String rank(Reading reading) {
    String rank = "";
    int most = LEAST - 1;
    for (String word : RANKS) {
      int n = OwnRank.organs(reading, word);
      if (n > most) {
        most = n;
        rank = word;
      }
    }
    return rank;
  }

  private void count(String words, int weight) {
    for (int i = 0; i < words.length() - 1; i++) {
      PlaceMatch match = jurisdictions.longestAt(words, i);
      if (match != null) {
        match.places().stream()
            .filter(place -> !place.isState())
            .forEach(place -> named.merge(place, weight, Integer::sum));
        i = match.end() - 1;
      }
    }
  }

  private @Nullable Jurisdiction ofRank(String rank) {
    Jurisdiction line = line();
    if (line == null) {
      return null;
    }
    if (rank.equals("区") || rank.equals("县") || rank.equals("旗")) {
      return county(rank, line);
    }
    Jurisdiction own = rank.equals("省") ? jurisdictions.province(line) : line;
    return own != null && own.name().endsWith(rank) && named.getOrDefault(own, 0) >= LEAST
        ? own
        : null;
  }

  /** The lowest of the provinces and cities, in which all others lie; null where they do not. */
  private @Nullable Jurisdiction line() {
    Jurisdiction lowest = null;
    for (Jurisdiction place : named.keySet()) {
      if (place.level() != Level.PROVINCE && place.level() != Level.CITY) {
        continue;
      }
      if (lowest == null || jurisdictions.within(place, lowest)) {
        lowest = place;
      } else if (!jurisdictions.within(lowest, place)) {
        return null;
      }
    }
    return lowest;
  }

  private @Nullable Jurisdiction county(String rank, Jurisdiction above) {
    Jurisdiction best = null;
    int most = LEAST - 1;
    for (Map.Entry<Jurisdiction, Integer> entry : named.entrySet()) {
      Jurisdiction place = entry.getKey();
      boolean fits =
          place.level() == Level.COUNTY
              && place.name().endsWith(rank)
              && jurisdictions.within(place, above);
      if (fits && entry.getValue() == most) {
        best = null;
      } else if (fits && entry.getValue() > most) {
        best = place;
        most = entry.getValue();
      }
    }
    return best;
  }
}
