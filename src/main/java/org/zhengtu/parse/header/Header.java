package org.zhengtu.parse.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.record.Level;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Reads what stands over and under the text of one document: 眉首, 主送机关, 落款 and the portal's table.
 */
public final class Header {
  private static final String[] PROVINCES = {"省政府", "省直", "省人民政府各", "自治区人民政府各", "自治区各"};

  private final Reading reading;
  private final Pollution pollution;
  private final Jurisdictions jurisdictions;
  private final Findings findings;
  private final Portion portion;
  private final String text;
  private final List<Line> pieces;
  private final PortalTable table;

  private Header(
      Reading reading,
      Pollution pollution,
      Jurisdictions jurisdictions,
      Portion portion,
      Findings findings) {
    this.reading = reading;
    this.pollution = pollution;
    this.jurisdictions = jurisdictions;
    this.findings = findings;
    this.portion = portion;
    this.text = pollution.text();
    this.pieces = portion.head();
    this.table = PortalTable.read(reading, text, portion.from(), portion.to());
  }

  /**
   * The facts of the portion. {@code carrier} is the issuing place of the document that carries it;
   * null for the main document.
   */
  public static HeaderFacts read(
      Reading reading,
      Pollution pollution,
      Jurisdictions jurisdictions,
      Portion portion,
      @Nullable Home carrier,
      Findings findings) {
    return new Header(reading, pollution, jurisdictions, portion, findings).read(carrier);
  }

  private HeaderFacts read(@Nullable Home carrier) {
    Head head = Head.read(reading, jurisdictions, text, portion, table);
    int bodyFrom = head.bodyFrom();
    Signature signature =
        SignatureFinder.find(reading, jurisdictions, pollution, bodyFrom, portion.to());
    HeadDates dates = new HeadDates(text, pieces, table);
    HeadSeal seal = HeadSeal.find(jurisdictions, pollution, pieces, bodyFrom);
    LocalDate issuedOn = dates.issuedOn(head, signature);
    Issuers issuers = issuers(head, signature, seal, carrier);
    Span titleAt = head.titleAt();
    HeaderFacts facts =
        new HeaderFacts(
            head.documentNumber(),
            titleAt == null ? null : words(titleAt, issuers),
            titleAt,
            titleAt == null ? null : Head.kind(text, titleAt),
            issuers.names(),
            issuers.level(),
            issuedOn == null && seal != null ? seal.date() : issuedOn,
            dates.publishedOn(head.source()),
            table.words(PortalField.INDEX),
            subject(head.number()),
            validity(head.title()),
            words(head.addressees()),
            bodyFrom,
            portion.to(),
            signature == null ? -1 : signature.to(),
            AttachmentList.names(reading, pollution, bodyFrom, portion.to()),
            new Home(issuers.place() == null ? null : issuers.place().place()),
            signature != null && !signature.organs().isEmpty());
    if (portion.attachedTo() == null) {
      HeaderFindings.report(reading, pollution, facts, table, signature, findings);
    }
    return facts;
  }

  private Issuers issuers(
      Head head, @Nullable Signature signature, @Nullable HeadSeal seal, @Nullable Home carrier) {
    HeadIssuers heads = new HeadIssuers(jurisdictions, pollution, pieces);
    Decree decree = head.decree();
    String standing = head.title() == null ? null : heads.standing(head.title());
    return IssuerReader.read(
        jurisdictions,
        reading,
        pollution,
        new IssuerClues(
            head.titleAt(),
            signature,
            table.words(PortalField.ISSUER),
            decree == null ? heads.redHead() : decree.organ(),
            standing == null && seal != null ? seal.organ() : standing,
            head.title() == null ? null : heads.site(head.title()),
            head.documentNumber(),
            table.words(PortalField.INDEX),
            addressed(head.addressees()),
            carrier));
  }

  /** The words of the title, the issuer in them repaired where it was replaced. */
  private String words(Span titleAt, Issuers issuers) {
    String words = pollution.value(titleAt.start(), titleAt.end());
    String repaired = ReplacedIssuer.repaired(reading, jurisdictions, words, issuers.names());
    if (repaired == null) {
      return words;
    }
    HeaderFindings.replaced(reading, titleAt, findings);
    return repaired;
  }

  private @Nullable String subject(@Nullable Match number) {
    String subject = table.words(PortalField.SUBJECT);
    String category = subject == null ? table.words(PortalField.CATEGORY) : subject;
    // 信息分类 may be 云政发, the series that the number is of
    boolean series =
        category != null && number != null && category.equals(number.number().agencyCode());
    return series ? null : category;
  }

  /** 有效 or 废止 from the table, else from a remark beside the title. */
  private @Nullable String validity(@Nullable Title title) {
    String told = table.words(PortalField.VALIDITY);
    return told != null || title == null ? told : TitleRemark.find(text, pieces, title);
  }

  /**
   * The level that the addressees tell: all towns are a county's, all villages a town's, 省政府各部门 a
   * province's.
   */
  private @Nullable Level addressed(@Nullable Span addressees) {
    if (addressees == null) {
      return null;
    }
    for (String villages : new String[] {"各村", "各行政村", "各居", "各社区"}) {
      if (text.startsWith(villages, addressees.start())) {
        return Level.TOWNSHIP;
      }
    }
    for (String towns : new String[] {"各乡镇", "各镇", "各乡", "各街道", "各乡、镇", "各乡(镇)"}) {
      if (text.startsWith(towns, addressees.start())) {
        return Level.COUNTY;
      }
    }
    for (String own : PROVINCES) {
      if (Within.first(text, own, addressees.start(), addressees.end()) >= 0) {
        return Level.PROVINCE;
      }
    }
    return null;
  }

  private List<String> words(@Nullable Span addressees) {
    if (addressees == null) {
      return List.of();
    }
    return Addressees.cut(text, addressees).stream()
        .map(part -> pollution.value(part.start(), part.end()))
        .toList();
  }
}
