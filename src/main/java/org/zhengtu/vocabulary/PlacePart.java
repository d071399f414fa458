package org.zhengtu.vocabulary;

import java.util.List;

/**
 * Where a name's place stands and what it means.
 *
 * @param places as in {@link OrganName}
 * @param from first character of the words that name it
 * @param to the character after the last
 * @param explicit true for a place name or the state, false for a rank word or nothing
 * @param ranks number of rank words that no place name goes before (县区 has two)
 */
record PlacePart(List<Jurisdiction> places, int from, int to, boolean explicit, int ranks) {}
