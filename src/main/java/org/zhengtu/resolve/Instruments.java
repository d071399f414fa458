package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Citation;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** Finds which document is stated or cited. */
final class Instruments {
  private final Jurisdictions jurisdictions;
  private final Agencies agencies;
  private final NumberPlaces numberPlaces;

  Instruments(Jurisdictions jurisdictions, Agencies agencies) {
    this.jurisdictions = jurisdictions;
    this.agencies = agencies;
    this.numberPlaces = new NumberPlaces(jurisdictions);
  }

  /** Which document the record's document at {@code index} is. */
  DocumentKey stated(PolicyRecord policyRecord, int index) {
    PolicyDocument document = policyRecord.documents().get(index);
    String place = document.jurisdiction();
    if (document.number() != null) {
      return numbered(place, document.number());
    }
    if (document.title() != null) {
      return new DocumentKey.Titled(todayOrNull(place), Titles.key(document.title()));
    }
    String digest = policyRecord.source().sha256();
    return new DocumentKey.Unnamed(digest == null ? policyRecord.source().name() : digest, index);
  }

  private DocumentKey numbered(@Nullable String place, String number) {
    return place == null
        ? new DocumentKey.BareNumber(number)
        : new DocumentKey.Numbered(today(place), number);
  }

  /** A place as people know it, with its code. */
  private String named(String place) {
    Jurisdiction known = jurisdictions.byCode(place);
    return known == null ? place : known.name() + " " + known.code();
  }

  /** The series of numbers goes on when a place becomes another: 海门市, 海门区. */
  private String today(String place) {
    Jurisdiction known = jurisdictions.byCode(place);
    return known == null ? place : jurisdictions.today(known).code();
  }

  private @Nullable String todayOrNull(@Nullable String place) {
    return place == null ? null : today(place);
  }

  /** Which document a citation in the record's document at {@code index} means. */
  Resolution<DocumentKey> cited(Citation citation, PolicyRecord policyRecord, int index) {
    DocumentKey beside = besides(citation, policyRecord, index);
    if (beside != null) {
      return new Resolved<>(beside, "同一来源中全文所载 / printed in full in the same source");
    }
    PolicyDocument document = policyRecord.documents().get(index);
    if (citation.number() != null) {
      return byNumber(citation.number(), citation, document);
    }
    if (citation.title() != null) {
      return byTitle(citation.title(), citation, document);
    }
    return new Unresolved<>("既无文号也无标题 / neither number nor title");
  }

  /** The document that {@code override} means. */
  Resolution<DocumentKey> settled(Ruling override) {
    String place = override.place();
    String words = override.words();
    if (place == null || words == null) {
      return new Unresolved<>(override.explanation());
    }
    boolean title = words.startsWith("《") && words.endsWith("》");
    DocumentKey key =
        title
            ? new DocumentKey.Titled(
                today(place), Titles.key(words.substring(1, words.length() - 1)))
            : new DocumentKey.Numbered(today(place), words);
    return new Resolved<>(key, override.explanation());
  }

  /** A document of the same record with the citation's number, or its title where it has none. */
  private @Nullable DocumentKey besides(Citation citation, PolicyRecord policyRecord, int index) {
    for (int i = 0; i < policyRecord.documents().size(); i++) {
      PolicyDocument other = policyRecord.documents().get(i);
      boolean same =
          citation.number() != null
              ? citation.number().equals(other.number())
              : Titles.same(citation.title(), other.title());
      if (i != index && same) {
        return stated(policyRecord, i);
      }
    }
    return null;
  }

  private Resolution<DocumentKey> byNumber(
      String number, Citation citation, PolicyDocument document) {
    String issuer = issuerPlace(citation, document);
    if (issuer != null) {
      return proven(number, issuer, "发文机关“" + citation.issuer() + "” / by its issuer");
    }
    String titled = titlePlace(citation.title());
    if (titled != null) {
      return proven(number, titled, "标题所示机关 / by the issuer in its title");
    }
    List<Jurisdiction> places =
        numberPlaces.of(number, jurisdictions.byCode(document.jurisdiction()));
    if (places.size() == 1) {
      Jurisdiction place = places.get(0);
      return proven(
          number,
          place.code(),
          "机关代字与引用文件所在地及其上级相符，为" + place.name() + " / by its code and the citing place");
    }
    List<String> names = new ArrayList<>();
    List<Jurisdiction> possible = places.isEmpty() ? numberPlaces.anywhere(number) : places;
    possible.forEach(place -> names.add(place.name()));
    String which = names.isEmpty() ? "" : "，可指 " + String.join("、", names);
    String choice = names.isEmpty() ? "" : "; it can be of " + String.join(", ", names);
    return new Resolved<>(
        new DocumentKey.BareNumber(number),
        number + "：文中未说明发文机关" + which + " / nothing proves whose number it is" + choice);
  }

  private Resolution<DocumentKey> proven(String number, String place, String how) {
    return new Resolved<>(
        new DocumentKey.Numbered(today(place), number), number + "：" + named(place) + "，据" + how);
  }

  private Resolution<DocumentKey> byTitle(
      String title, Citation citation, PolicyDocument document) {
    String place = Titles.isNationalLaw(title) ? Jurisdiction.STATE : null;
    place = place == null ? issuerPlace(citation, document) : place;
    place = place == null ? titlePlace(title) : place;
    return new Resolved<>(
        new DocumentKey.Titled(todayOrNull(place), Titles.key(title)),
        place == null
            ? "以标题识别，未说明机关 / by its title; nothing tells the issuer"
            : "以标题识别，" + named(place) + " / by its title");
  }

  /** Place of the issuer, of the first where there are several; null where none is named. */
  private @Nullable String issuerPlace(Citation citation, PolicyDocument document) {
    if (citation.issuer() == null) {
      return null;
    }
    String first = citation.issuer().split("[、，, ]")[0];
    return agencies.named(first, document.jurisdiction()) instanceof Resolved<AgencyKey> agency
        ? agency.key().jurisdiction()
        : null;
  }

  /** The place whose full name, or the State Council's, a title begins with; null for none. */
  private @Nullable String titlePlace(@Nullable String title) {
    if (title == null) {
      return null;
    }
    if (title.startsWith("国务院") || title.startsWith("中共中央") || title.startsWith("中华人民共和国")) {
      return Jurisdiction.STATE;
    }
    PlaceMatch match = jurisdictions.longestAt(title, 0);
    boolean one = match != null && match.full() && match.places().size() == 1;
    return match != null && one ? match.places().get(0).code() : null;
  }
}
