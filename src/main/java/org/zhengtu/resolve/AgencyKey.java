package org.zhengtu.resolve;

import java.util.List;

/**
 * Who an agency is: place and families; for a collective, and for one that its families do not tell
 * apart, its name too.
 *
 * @param jurisdiction code of its place
 * @param families in the order of the families table
 * @param group true for a collective
 * @param name folded name without its place, or empty where place and families say it all
 */
public record AgencyKey(String jurisdiction, List<String> families, boolean group, String name) {

  /** Copies the families. */
  public AgencyKey {
    families = List.copyOf(families);
  }

  /** The readable key. */
  public String key() {
    return IdType.key(jurisdiction, String.join("+", families), group ? "各" : "", name);
  }

  /** The id that follows from the key. */
  public String id() {
    return IdType.AGENCY.id(key());
  }
}
