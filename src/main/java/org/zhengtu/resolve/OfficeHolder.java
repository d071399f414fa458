package org.zhengtu.resolve;

import java.util.List;
import org.zhengtu.record.OfficePost;

/**
 * Who holds an office by a post that a document names without the person.
 *
 * @param id of the appointment that follows where exactly one entry fits
 * @param office what the document says of the office
 * @param entries places, in the document's people, of the entries that fit, one for each person
 */
public record OfficeHolder(String id, OfficePost office, List<Integer> entries) {

  /** Copies the list. */
  public OfficeHolder {
    entries = List.copyOf(entries);
  }
}
