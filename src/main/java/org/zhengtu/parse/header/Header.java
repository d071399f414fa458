package org.zhengtu.parse.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.DocumentKinds;
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
    Decree decree = Decree.find(reading, text, pieces, portion.to());
    Title title = title(decree);
    Span titleAt = titleAt(title);
    int headEnd = title == null ? table.end() : title.to();
    int after = title == null ? pieceAt(headEnd) : title.last() + 1;
    int first = title == null ? after : title.first();
    SourceLine source = SourceLine.at(text, pieces, first, after - 1, portion.to());
    Span addressees = Addressees.find(text, pieces, after, portion.to());
    if (addressees == null && title != null && table.end() > title.to()) {
      addressees = Addressees.find(text, pieces, pieceAt(table.end()), portion.to());
    }
    if (addressees == null && title != null && title.first() > 1) {
      addressees = above(title);
    }
    Match number =
        decree == null
            ? HeadNumber.find(reading, text, pieces, table, title, addressees)
            : decree.number();
    boolean proclaimed = decree != null && decree.title() != null;
    int bodyFrom =
        proclaimed && number != null ? number.to() : bodyFrom(title, number, addressees, headEnd);
    if (source.last() >= after) {
      bodyFrom = Math.max(bodyFrom, pieces.get(source.last()).to());
    }
    Signature signature =
        SignatureFinder.find(reading, jurisdictions, pollution, bodyFrom, portion.to());
    String words = titleAt == null ? null : pollution.value(titleAt.start(), titleAt.end());
    HeadIssuers heads = new HeadIssuers(jurisdictions, pollution, pieces);
    HeadDates dates = new HeadDates(text, pieces, table);
    HeadSeal seal = HeadSeal.find(jurisdictions, pollution, pieces, bodyFrom);
    String standing = title == null ? null : heads.standing(title);
    LocalDate issuedOn = dates.issuedOn(title, signature, bodyFrom);
    Issuers issuers =
        IssuerReader.read(
            jurisdictions,
            reading,
            pollution,
            new IssuerClues(
                titleAt,
                signature,
                table.words(PortalField.ISSUER),
                decree == null ? heads.redHead() : decree.organ(),
                standing == null && seal != null ? seal.organ() : standing,
                number == null ? null : number.number(),
                addressed(addressees),
                carrier));
    String repaired =
        words == null
            ? null
            : ReplacedIssuer.repaired(reading, jurisdictions, words, issuers.names());
    if (repaired != null && titleAt != null) {
      HeaderFindings.replaced(reading, titleAt, findings);
      words = repaired;
    }
    HeaderFacts facts =
        new HeaderFacts(
            number == null ? null : number.number(),
            words,
            titleAt,
            titleAt == null ? null : kind(titleAt),
            issuers.names(),
            issuers.level(),
            issuedOn == null && seal != null ? seal.date() : issuedOn,
            dates.publishedOn(source),
            table.words(PortalField.INDEX),
            subject(number),
            validity(title),
            words(addressees),
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

  /** Addressees over the only title found: that of what a notice without title issues. */
  private @Nullable Span above(Title title) {
    for (int i = 0; i < title.first(); i++) {
      Line piece = pieces.get(i);
      Span list = piece.from() < table.end() ? null : Addressees.at(text, pieces, i, title.from());
      if (list != null) {
        return list;
      }
    }
    return null;
  }

  /** The title's own place, or the portal's where only that is the notice's and not its plan's. */
  private @Nullable Span titleAt(@Nullable Title title) {
    Span told = table.value(PortalField.TITLE);
    if (title == null || told == null) {
      return title == null ? told : title.span();
    }
    boolean issues =
        told.end() - told.start() > title.to() - title.from()
            && Within.first(text, "关于", title.from(), title.to()) < 0
            && Within.first(text, "关于", told.start(), told.end()) >= 0
            && Within.first(
                    text, text.substring(title.from(), title.to()), told.start(), told.end())
                >= 0;
    return issues || isCut(told, title) ? told : title.span();
  }

  /** True where the text's own title, broken over two lines, is but the end of the portal's. */
  private boolean isCut(Span told, Title title) {
    int length = title.to() - title.from();
    return told.end() - told.start() > length
        && Within.first(text, "关于", title.from(), title.to()) < 0
        && text.regionMatches(told.end() - length, text, title.from(), length)
        && text.charAt(told.end() - length - 1) != '《';
  }

  private @Nullable Title title(@Nullable Decree decree) {
    TitleFinder finder = new TitleFinder(jurisdictions, reading, text, pieces);
    if (decree == null) {
      Title title = finder.findLast();
      boolean table = title != null && kind(title.span()) == null;
      // the portal's title goes before that of an attached table
      return table && this.table.value(PortalField.TITLE) != null ? null : title;
    }
    if (decree.title() != null) {
      return decree.title();
    }
    Title behind = finder.find(pieceAt(decree.number().to()));
    return behind == null ? finder.findLast() : behind;
  }

  private @Nullable String kind(Span title) {
    return DocumentKinds.of(pad(text.substring(title.start(), title.end())));
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

  private static String pad(String words) {
    return words.replace(String.valueOf(Pollution.PAD), "");
  }

  /** The level that the addressees tell: all towns are a county's, all villages a town's. */
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

  private int bodyFrom(
      @Nullable Title title, @Nullable Match number, @Nullable Span addressees, int headEnd) {
    if (addressees != null) {
      return addressees.end();
    }
    int from = Math.max(portion.from(), headEnd);
    if (title != null) {
      from = Math.max(from, pieces.get(title.last()).to());
    }
    if (number != null && number.from() >= from && number.from() - from < 60) {
      from = pieceEnd(number.to());
    }
    return Math.min(from, portion.to());
  }

  /** Index of the first piece that begins at or behind {@code at}. */
  private int pieceAt(int at) {
    int i = 0;
    while (i < pieces.size() && pieces.get(i).from() < at) {
      i++;
    }
    return i;
  }

  private int pieceEnd(int at) {
    for (Line piece : pieces) {
      if (piece.from() < at && at <= piece.to()) {
        return piece.to();
      }
    }
    return at;
  }
}
