package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** Tells where names stand in the cells of one stretch of a roster. */
final class NameSpotter {
  /** What the name of an organ begins with that names no place. */
  private static final String RANKS = "省市县区州旗盟国中团镇乡";

  /** Words that begin with no given name's last character, though a rank stands in them. */
  private static final Words RANKED_WORDS =
      new Words(
          List.of(
              "国家", "国务院", "社区", "园区", "小区", "校区", "景区", "库区", "辖区", "片区", "街区", "矿区", "街镇", "集镇",
              "村镇", "团中央", "团省委", "团市委", "团区委", "团县委", "团州委", "城镇建设", "城镇管理", "城镇运行", "城镇规划",
              "城市管理", "城市运行", "城市建设", "城市更新", "城市规划", "城市综合"));

  /** Such words whose first character a given name may end in: 城区 and 李东城, 区教育局. */
  private static final Words PLACES =
      new Words(List.of("城区", "地区", "新区", "林区", "城市", "都市", "城镇", "全省", "全市", "全县", "全区"));

  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;
  private final Jurisdictions places;
  private final Reading reading;
  private final String folded;
  private final List<Cell> cells;
  private final int to;

  NameSpotter(RosterVocabulary words, Reading reading, List<Cell> cells, int to) {
    this.names = words.names();
    this.posts = words.posts();
    this.parts = words.parts();
    this.places = words.places();
    this.reading = reading;
    this.folded = reading.folded();
    this.cells = cells;
    this.to = to;
  }

  /** 张三、李四、王五: each a name. */
  int nameList(Cell cell, int at, List<Entry> entries) {
    int stop = Within.first(folded, '、', at, cell.to());
    if (stop < 0) {
      return -1;
    }
    List<Entry> found = new ArrayList<>();
    int usual = 0;
    int start = at;
    for (int i = at; i <= cell.to(); i++) {
      if (i == cell.to() || folded.charAt(i) == '、') {
        int end = withoutNote(start, i);
        boolean name = isName(start, end);
        if (!name && (!names.possible(folded, start, end) || parts.whole(reading, start, end))) {
          return -1;
        }
        usual += name ? 1 : 0;
        found.add(Entry.named(start, end));
        start = i + 1;
      }
    }
    if (usual * 2 < found.size()) {
      return -1;
    }
    entries.addAll(found);
    return cell.to();
  }

  /** Where a name ends that （女） or （兼） follows. */
  private int withoutNote(int from, int end) {
    if (end - 1 <= from || folded.charAt(end - 1) != ')') {
      return withoutComrade(from, end);
    }
    int open = Within.last(folded, '(', from, end);
    boolean note =
        open > from
            && end - open <= 6
            && !posts.endsAt(folded, open + 1, end - 1)
            && !parts.isOrgan(reading, open + 1, end - 1);
    return note ? open : end;
  }

  boolean isName(int from, int end) {
    return names.plausible(folded, from, end) && !parts.whole(reading, from, end);
  }

  /** End of a name that fills its cell, or two cells of one character each; or -1. */
  int spacedName(int i, int at) {
    int end = withoutComrade(at, cells.get(i).to());
    Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
    if (next != null && (end - at == 1 || names.isCompoundSurname(folded, at, end))) {
      int joined = joinedName(i, at);
      if (joined > 0) {
        return joined;
      }
    }
    if (isName(at, end)) {
      return end;
    }
    if (next != null
        && names.likeDivision(folded, at, end)
        && parts.unitEnd(reading, next.from(), next.to()) > next.from() + 1) {
      return end;
    }
    boolean backed = next != null && parts.whole(reading, next.from(), next.to());
    boolean odd = names.possible(folded, at, end) || folded.charAt(end - 1) == '省' && end - at == 3;
    return backed && odd && !parts.startsAt(reading, at, end) && !posts.endsAt(folded, at, end)
        ? end
        : -1;
  }

  private int joinedName(int i, int at) {
    Cell next = cells.get(i + 1);
    int end = withoutComrade(next.from(), next.to());
    for (int length = 2; length > 0 && at + 1 == cells.get(i).to(); length--) {
      int inside = next.from() + length;
      if (inside < next.to()
          && names.plausible(folded, at, inside)
          && parts.startsAt(reading, inside, next.to())
          && !(length > 1 && splitsWord(inside, next.to()))) {
        return inside;
      }
    }
    int open = Within.first(folded, '(', next.from(), next.to());
    if (open > next.from() && open < next.to()) {
      end = open;
    }
    if (end - next.from() == 1 && end - at == 2 && i + 2 < cells.size()) {
      Cell third = cells.get(i + 2);
      boolean name = PersonNames.isHan(folded.charAt(third.from()));
      if (name && (third.length() == 1 || runsIntoPost(third))) {
        end = third.from() + 1;
      }
    }
    boolean fits =
        end - next.from() <= 2 && names.plausible(folded, at, end) || isPadded(i, at, end);
    return fits && !posts.whole(folded, next.from(), end) ? end : -1;
  }

  /** A padded word of two characters before an organ is a name, however rare its surname. */
  private boolean isPadded(int i, int at, int end) {
    if (end - at != 2 || end != cells.get(i + 1).to() || i + 2 >= cells.size()) {
      return false;
    }
    Cell organ = cells.get(i + 2);
    return organ.length() > 3
        && names.possible(folded, at, end)
        && parts.whole(reading, organ.from(), organ.to());
  }

  /** True for the last character of a name and the post behind it: 信省教育厅厅长. */
  private boolean runsIntoPost(Cell cell) {
    return cell.length() > 2
        && RANKS.indexOf(folded.charAt(cell.from() + 1)) >= 0
        && !RANKED_WORDS.at(folded, cell.from())
        && parts.knows(reading, cell.from() + 1, cell.to())
        && !parts.knows(reading, cell.from(), cell.to());
  }

  int withoutComrade(int from, int end) {
    return end - from > 3 && folded.startsWith("同志", end - 2) ? end - 2 : end;
  }

  /** End of a name that a bracket, comma, colon or dash follows; or -1. */
  int markedName(Cell cell, int at) {
    int i = at;
    while (i < cell.to() && "(,:-".indexOf(folded.charAt(i)) < 0) {
      i++;
    }
    if (i == cell.to() || i == at) {
      return -1;
    }
    int end = withoutComrade(at, i);
    if (isName(at, end)) {
      return end;
    }
    // 协助: before an organ is a label
    boolean odd =
        folded.charAt(i) != ':'
            && names.possible(folded, at, end)
            && !parts.startsAt(reading, at, end);
    int behind = Within.past(folded, "-", i + 1, to);
    return odd && parts.startsAt(reading, behind, to) ? end : -1;
  }

  /** End of a name that runs straight into an organ or a post; or -1. */
  int attachedName(int at, int limit) {
    int best = -1;
    int bestScore = 0;
    for (int length = 2; length <= 4 && at + length < limit; length++) {
      int end = at + length;
      if (!names.plausible(folded, at, end)
          || posts.endsAt(folded, at, end)
          || length > 2 && splitsWord(end, limit)) {
        continue;
      }
      boolean known = parts.startsAt(reading, end, limit);
      if (known || parts.seemsToStartAt(reading, end, limit)) {
        int score = (known ? startScore(end, limit) * 4 : 0) + bonus(at, length);
        if (score > bestScore) {
          bestScore = score;
          best = end;
        }
      }
    }
    return bestScore < 4 ? unusualName(at, limit, best) : best;
  }

  /** 索朗德吉 before an organ that is known, where no shorter name has one behind it. */
  private int unusualName(int at, int limit, int best) {
    int end = at + 4;
    boolean unusual =
        end < limit
            && names.possible(folded, at, end)
            && !parts.startsAt(reading, at, limit)
            && parts.startsAt(reading, end, limit)
            && startScore(end, limit) > 1;
    return unusual ? end : best;
  }

  /** Names of three characters are the most frequent, with a family name of two those of four. */
  private int bonus(int at, int length) {
    boolean compound = names.isCompoundSurname(folded, at, at + 2);
    return length == (compound ? 4 : 3) ? 3 : length == (compound ? 3 : 2) ? 2 : 1;
  }

  /** True where a name that ends at {@code end} would part 社区, or a place before an organ. */
  private boolean splitsWord(int end, int limit) {
    if (RANKED_WORDS.at(folded, end - 1)) {
      return true;
    }
    PlaceMatch place = places.longestAt(folded, end - 1, limit);
    if (place != null && place.full() && place.end() > end + 1) {
      return true;
    }
    boolean word = PLACES.at(folded, end - 1) || place != null && place.end() > end;
    return word && !parts.knows(reading, end, limit);
  }

  /** How surely an organ or post begins at {@code at}: a post or a known organ most of all. */
  private int startScore(int at, int limit) {
    boolean placed = RANKS.indexOf(folded.charAt(at)) >= 0;
    return placed || parts.knows(reading, at, limit) ? 2 : 1;
  }
}
