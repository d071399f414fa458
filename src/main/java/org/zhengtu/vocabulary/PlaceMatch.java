package org.zhengtu.vocabulary;

import java.util.List;

/**
 * A place name met in a text.
 *
 * @param end offset after its last character
 * @param places what it may mean, higher levels first; several where places share the name
 * @param full true for an official name, false for a short one
 */
public record PlaceMatch(int end, List<Jurisdiction> places, boolean full) {

  /** Copies the list. */
  public PlaceMatch {
    places = List.copyOf(places);
  }
}
