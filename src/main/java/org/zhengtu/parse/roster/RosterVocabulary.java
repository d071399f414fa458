package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.MemberList;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * The words that the parts of the roster reader share.
 *
 * @param mechanisms nouns that end a mechanism's name
 */
record RosterVocabulary(
    UnitReader units,
    PersonNames names,
    Posts posts,
    UnitAndPost parts,
    RoleWords roles,
    MemberList memberList,
    Words mechanisms,
    Jurisdictions places) {

  static RosterVocabulary load(UnitReader units) {
    Posts posts = new Posts();
    return new RosterVocabulary(
        units,
        new PersonNames(),
        posts,
        new UnitAndPost(units, posts),
        new RoleWords(),
        new MemberList(),
        WordFile.read("mechanisms.txt").set("noun"),
        Jurisdictions.load());
  }
}
