package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of organs: whose they are and what they do. */
public final class Organs {
  private static final String TAILS = "局厅委办部署会院所队处社团站室";

  private final Jurisdictions jurisdictions;
  private final Families families;

  /** Reads by these vocabularies. */
  public Organs(Jurisdictions jurisdictions, Families families) {
    this.jurisdictions = jurisdictions;
    this.families = families;
  }

  /** Reads by the vocabularies of the class path. */
  public static Organs load() {
    return new Organs(Jurisdictions.load(), Families.load());
  }

  /**
   * What the name {@code text[from, to)} says in a document of {@code home}.
   *
   * @param text with full-width ASCII folded to ASCII
   * @param home place of the document; null where unknown
   */
  public OrganName read(CharSequence text, int from, int to, @Nullable Jurisdiction home) {
    String name = text.subSequence(from, to).toString();
    PlaceMatch place = jurisdictions.longestAt(name, 0);
    List<Jurisdiction> places =
        place != null ? place.places().subList(0, 1) : home == null ? List.of() : List.of(home);
    List<String> found = familiesOf(name);
    boolean group = name.startsWith("各") || name.endsWith("相关部门") || name.endsWith("有关部门");
    boolean whole =
        TAILS.indexOf(name.charAt(name.length() - 1)) >= 0 && !found.isEmpty()
            || name.endsWith("政府")
            || name.endsWith("部门");
    String words = place == null ? "" : name.substring(0, place.end());
    return new OrganName(places, words, found, group, whole);
  }

  private List<String> familiesOf(String name) {
    Set<String> found = new LinkedHashSet<>();
    int longest = 0;
    for (Family family : families.all()) {
      for (String form : family.names()) {
        if (form.length() >= longest && name.endsWith(form)) {
          if (form.length() > longest) {
            longest = form.length();
            found.clear();
          }
          found.add(family.name());
        }
      }
    }
    return families.sorted(found);
  }
}
