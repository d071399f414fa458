package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Home;

/**
 * Reads lists of people by role: labels (组长：, 成 员：) with entries behind and below, tables, and
 * single sentences. Telephone numbers are left where they stand.
 */
final class Roster {
  private final RosterVocabulary words;
  private final RosterTable tables;
  private final SpokenRoles spoken;
  private final BracketedMembers bracketed;

  Roster(RosterVocabulary words) {
    this.words = words;
    tables = new RosterTable(words);
    spoken = new SpokenRoles(words);
    bracketed = new BracketedMembers(words);
  }

  /** The people of the document that fills {@code [from, to)}, and the organs they stand for. */
  Appointments read(Reading reading, int from, int to, Home home, Findings findings) {
    Appointments found = new Appointments(reading, words.units(), home);
    bracketed.read(reading, from, to, found);
    new RosterWalk(words, reading, from, to, tables, found, findings).run();
    spoken.read(reading, from, to, found);
    return found;
  }
}
