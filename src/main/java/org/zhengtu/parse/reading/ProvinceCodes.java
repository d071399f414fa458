package org.zhengtu.parse.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Issuers that a 机关代字 tells by the one-character name of a province: 湘政发 is the government of Hunan
 * in a document from Hunan. From elsewhere it tells nothing, since other places share codes.
 */
public final class ProvinceCodes {
  private static final Map<String, String> CODES =
      Lexicon.lines("province-codes.txt").stream()
          .collect(Collectors.toUnmodifiableMap(l -> l.getFirst(), l -> l.getLast()));
  private static final WordFile WORDS = WordFile.read("agency-codes.txt");
  private static final Set<String> GOVERNMENT = Set.copyOf(WORDS.of("government"));
  private static final Set<String> OFFICE = Set.copyOf(WORDS.of("office"));

  private ProvinceCodes() {}

  /** The province whose one-character name {@code code} begins with, or null. */
  public static @Nullable Jurisdiction province(Jurisdictions jurisdictions, String code) {
    return jurisdictions.byCode(CODES.get(code.substring(0, 1)));
  }

  /**
   * The government, or its office, of {@code home} where the code begins with a word of its name.
   */
  public static @Nullable String government(String code, Jurisdiction home) {
    boolean own = home.code().equals(CODES.get(code.substring(0, 1)));
    if (!own && home.name().indexOf(code.charAt(0)) < 0) {
      return null;
    }
    String kind = code.substring(1);
    if (GOVERNMENT.contains(kind)) {
      return home.name() + "人民政府";
    }
    String office = home.level() == Level.PROVINCE ? "人民政府办公厅" : "人民政府办公室";
    return OFFICE.contains(kind) ? home.name() + office : null;
  }

  /** True for the code of a government or its office behind one character for the place. */
  public static boolean isGovernment(String code) {
    String kind = code.substring(1);
    return GOVERNMENT.contains(kind) || OFFICE.contains(kind);
  }

  /** The issuer of {@code code} in a document of {@code home}, or null. */
  public static @Nullable String issuer(
      Jurisdictions jurisdictions, String code, Jurisdiction home) {
    Jurisdiction province = jurisdictions.byCode(CODES.get(code.substring(0, 1)));
    if (province == null || !jurisdictions.within(home, province)) {
      return null;
    }
    String kind = code.substring(1);
    if (GOVERNMENT.contains(kind)) {
      return province.name() + "人民政府";
    }
    return OFFICE.contains(kind) ? province.name() + "人民政府办公厅" : null;
  }
}
