package org.zhengtu.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.Organs;

/**
 * The name that an agency is shown by: its place and the longest form seen; a form that says its
 * place by name is shown as written. One that only describes (卫生健康部门) is taken where nothing names
 * it.
 */
final class AgencyNames {
  /** How forms end that tell what an agency does and not what it is called. */
  private static final List<String> DESCRIPTIONS = List.of("部门", "单位", "组织", "机构");

  private final Jurisdictions jurisdictions = Jurisdictions.load();
  private final Organs organs = Organs.load();

  /**
   * The name; the same for the same forms in any order.
   *
   * @param place code of the agency's place, or null
   * @param forms at least one
   */
  String shown(@Nullable String place, Collection<String> forms) {
    Jurisdiction home = jurisdictions.byCode(place);
    return forms.stream()
        .map(form -> form(form, home))
        .max(
            Comparator.comparing((Form form) -> !form.describes())
                .thenComparing(form -> form.words().length())
                .thenComparing(Form::words, Comparator.reverseOrder())
                .thenComparing(Form::shown, Comparator.reverseOrder()))
        .map(Form::shown)
        .orElse("");
  }

  private Form form(String written, @Nullable Jurisdiction home) {
    if (home == null || written.isEmpty()) {
      return new Form(written, written);
    }
    String prefix = organs.read(written, 0, written.length(), home).placeWords();
    String words = written.startsWith(prefix) ? written.substring(prefix.length()) : written;
    if (home.isState() || words.isEmpty() || written.contains(home.shortName())) {
      return new Form(written, words);
    }
    return new Form(home.name() + words, words);
  }

  /**
   * @param shown with the place
   * @param words without the place words before it
   */
  private record Form(String shown, String words) {
    boolean describes() {
      return DESCRIPTIONS.stream().anyMatch(words::endsWith);
    }
  }
}
