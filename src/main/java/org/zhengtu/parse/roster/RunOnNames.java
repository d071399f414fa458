package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Reading;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** Tells where the next person's name is run into the posts of the one before. */
final class RunOnNames {
  private final Posts posts;
  private final UnitAndPost parts;
  private final Jurisdictions places;
  private final NameSpotter spots;
  private final Reading reading;
  private final String folded;

  RunOnNames(RosterVocabulary words, NameSpotter spots, Reading reading) {
    this.posts = words.posts();
    this.parts = words.parts();
    this.places = words.places();
    this.spots = spots;
    this.reading = reading;
    this.folded = reading.folded();
  }

  /**
   * Where posts that begin at {@code from} are followed by the next name at once.
   *
   * @param organNext true where an organ begins behind {@code limit}, so that a name may end there
   */
  int end(int from, int limit, boolean organNext) {
    int i = from;
    while (i < limit) {
      int unit = parts.unitEnd(reading, i, limit);
      int post = postEnd(i, unit, limit);
      if (post < 0 || post >= limit) {
        return limit;
      }
      int joined = Posts.joinerEnd(folded, post, limit);
      if (joined == post) {
        boolean whole = organNext && spots.isName(post, limit);
        return whole || spots.attachedName(post, limit) > 0 ? post : limit;
      }
      if (folded.charAt(post) != '兼'
          && spots.attachedName(joined, limit) > 0
          && (!parts.startsAt(reading, joined, limit) || namedBeforeRank(joined, limit))) {
        return post;
      }
      i = joined;
    }
    return limit;
  }

  /**
   * End of the posts behind the organ, behind a place whose head they are, or what seems an organ.
   */
  private int postEnd(int from, int unit, int limit) {
    int post = posts.sequenceEnd(folded, unit, limit);
    if (post > 0 || unit > from) {
      return post;
    }
    PlaceMatch place = places.longestAt(folded, from, limit);
    post = place == null ? -1 : posts.sequenceEnd(folded, place.end(), limit);
    int organ = post > 0 ? -1 : parts.seemingEnd(reading, from, limit);
    return organ > 0 ? posts.sequenceEnd(folded, organ, limit) : post;
  }

  /** 周全区公安局 begins with a name where no place is called 周全区. */
  private boolean namedBeforeRank(int at, int limit) {
    int name = spots.attachedName(at, limit);
    return "省市县区州旗镇乡".indexOf(folded.charAt(name)) >= 0
        && places.longestAt(folded, at, limit) == null;
  }
}
