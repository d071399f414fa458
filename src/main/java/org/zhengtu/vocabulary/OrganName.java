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
 * @param kind the form of the name
 */
public record OrganName(
    List<Jurisdiction> places, String placeWords, List<String> families, boolean group, Kind kind) {

  /** Forms that names of organs have. */
  public enum Kind {
    /** 市教育局, 团市委: an organ's whole name. */
    ORGAN,
    /** 市教育局基础教育科: a part of an organ. */
    PART,
    /** 教育部门, 工会组织: those of a place who do something. */
    DEPARTMENT,
    /** 发展改革, 区人社: only what it does; an organ where a list or its place makes it one. */
    SUBJECT,
    /** 岚城乡, 开发区, 海门区: a place for those who govern it. */
    LOCALITY,
    /** 各县区, 县(市、区): places of a rank. */
    RANK,
    /** 有关部门, 各成员单位: a collective that names no work. */
    COLLECTIVE,
    /** 海鸿集团, 云泽大学: companies, schools, institutes. */
    INSTITUTION,
    /** Not known to be a name. */
    UNKNOWN
  }

  /** Copies the lists. */
  public OrganName {
    places = List.copyOf(places);
    families = List.copyOf(families);
  }

  /** The one place it belongs to, or null. */
  public @Nullable Jurisdiction place() {
    return places.size() == 1 ? places.get(0) : null;
  }

  /** True where the words are a whole name and can stand alone. */
  public boolean whole() {
    return switch (kind) {
      case ORGAN, DEPARTMENT, LOCALITY, COLLECTIVE, INSTITUTION -> true;
      case PART, SUBJECT, RANK, UNKNOWN -> false;
    };
  }
}
