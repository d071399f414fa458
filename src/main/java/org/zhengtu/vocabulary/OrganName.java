package org.zhengtu.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organ's name says.
 *
 * @param places whose organ it is; several where the name does not tell which, none where nothing
 *     tells
 * @param placeWords the words that told: a place name, 市, 国家; empty where it was the document's own
 *     place
 * @param families what it does, in the order of the families table
 * @param group true for a collective
 * @param whole true where the words are a whole name of an organ and nothing else
 */
public record OrganName(
    List<Jurisdiction> places,
    String placeWords,
    List<String> families,
    boolean group,
    boolean whole) {

  /** Copies the lists. */
  public OrganName {
    places = List.copyOf(places);
    families = List.copyOf(families);
  }

  /** The one place it belongs to, or null. */
  public @Nullable Jurisdiction place() {
    return places.size() == 1 ? places.get(0) : null;
  }
}
