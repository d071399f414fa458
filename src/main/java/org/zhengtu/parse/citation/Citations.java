package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.CitedNames;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.header.Pollution;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.StandardNumber;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/** Reads which other documents the text of one names, each once, where it is named first. */
public final class Citations {
  private static final int SHORTEST_SUBJECT = 6;
  private static final String ABOUT = "关于";

  private final Reading reading;
  private final Pollution pollution;
  private final String text;
  private final int to;
  private final @Nullable DocumentNumber ownNumber;
  private final CitedNames names = new CitedNames();
  private final CitedIssuers issuers;
  private final TitleRelations title;
  private final List<Found> found;
  private final IssuerJoins joins;
  private final String ownIssuers;
  private final boolean local;
  private final BitSet basis = new BitSet();

  private Citations(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, HeaderFacts header) {
    this.reading = reading;
    this.pollution = pollution;
    this.text = pollution.text();
    this.to = header.bodyTo();
    this.ownNumber = header.number();
    this.issuers = new CitedIssuers(reading, pollution, jurisdictions, header);
    this.title = TitleRelations.of(text, header);
    names.addOwn(header.title());
    this.found = new CitationFinder(reading, pollution, header, names, issuers).find(header);
    this.joins = new IssuerJoins(text, to);
    this.ownIssuers = String.join("、", header.issuers());
    Jurisdiction home = header.home().place();
    this.local = home != null && !home.isState();
    Opening opening = Opening.of(reading, text, header.bodyFrom(), to, header.issuedTextFrom());
    for (int i = 0; i < found.size(); i++) {
      basis.set(i, opening.isBasis(found.get(i).from(), found.get(i).to()));
    }
  }

  /** The citations of the document in order. */
  public static List<Citation> read(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, HeaderFacts header) {
    Citations citations = new Citations(reading, pollution, jurisdictions, header);
    return citations.distinct(citations.relations(header));
  }

  /** What the text says that the document does to each mentioned one, in order. */
  private @Nullable Told[] relations(HeaderFacts header) {
    List<Mentions.Mention> mentions =
        found.stream()
            .map(
                mention ->
                    new Mentions.Mention(
                        new Span(mention.from(), mention.to()),
                        mention.title() == null ? null : title(mention.title())))
            .toList();
    return new Relations(reading, text, header, issuers, title, mentions).read(basis::get);
  }

  private String title(Span span) {
    return pollution.value(span.start(), span.end());
  }

  private List<Citation> distinct(@Nullable Told[] told) {
    List<Citation> citations = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Map<String, Integer> byNumber = new HashMap<>();
    for (Found mention : found) {
      issuers.learn(mention.number(), named(mention));
    }
    for (int i = 0; i < found.size(); i++) {
      Found mention = found.get(i);
      String title = mention.title() == null ? null : title(mention.title());
      if (!isCitation(i, title)) {
        continue;
      }
      String number = mention.number() == null ? null : mention.number().normal();
      String plain = title == null ? "" : CitedNames.plain(title);
      int same = byNumber.getOrDefault(number, -1);
      same = same < 0 ? SameCitations.same(citations, keys, number, plain) : same;
      Citation one = citation(i, number, title, told[i]);
      if (same < 0) {
        citations.add(one);
        keys.add(plain);
      } else {
        citations.set(same, SameCitations.merge(citations.get(same), one));
        keys.set(same, keys.get(same).isEmpty() ? plain : keys.get(same));
      }
      if (number != null) {
        byNumber.put(number, same < 0 ? citations.size() - 1 : same);
      }
    }
    return citations;
  }

  private boolean isCitation(int i, @Nullable String title) {
    Found mention = found.get(i);
    if (mention.number() != null) {
      return !mention.number().equals(ownNumber);
    }
    return title != null
        && (CitedNames.isDocument(title)
            || StandardNumber.at(text, mention.to(), to)
            || title.length() > SHORTEST_SUBJECT && title.contains(ABOUT) && named(mention) != null)
        && !names.isAlias(title)
        && (!names.isOwn(title)
            || this.title.isAnother(title)
            || joins.isRepealed(mention)
            || basis.get(i) && (names.isOfOtherYears(title) || isOfOthers(mention)));
  }

  /** 根据市民政局《步道方案》: a ground named like the document itself, which other organs issued. */
  private boolean isOfOthers(Found mention) {
    String named = named(mention);
    boolean made =
        mention.from() > 1
            && "定发布台了的".indexOf(text.charAt(mention.from() - 1)) >= 0
            && !text.startsWith("关于印发", mention.from() - 4);
    boolean known =
        !ownIssuers.isEmpty() || local && named != null && IssuingOrgans.isCentral(named);
    return named != null && !made && known && !ownIssuers.contains(named);
  }

  private Citation citation(
      int i, @Nullable String number, @Nullable String title, @Nullable Told told) {
    Found mention = found.get(i);
    Span span = mention.title();
    Span at = span == null ? new Span(mention.from(), mention.to()) : span;
    boolean repaired = pollution.touches(at.start(), at.end());
    Evidence evidence =
        repaired
            ? Evidence.of(reading.span(at.start(), at.end()), EvidenceKind.RECONSTRUCTED)
            : reading.evidence(at.start(), at.end());
    return new Citation(
        number,
        title,
        issuer(i),
        basis.get(i) ? CitationRole.BASIS : CitationRole.REFERENCE,
        told == null ? null : told.relation(),
        told == null || told.from() == told.to() ? null : reading.evidence(told.from(), told.to()),
        evidence);
  }

  /** Who the text says issued the mentioned document, or its number tells; or null. */
  private @Nullable String issuer(int i) {
    Found mention = found.get(i);
    String named = named(mention);
    String issuer = named == null ? told(mention) : named;
    if (issuer == null && joins.isReceived(mention)) {
      return issuers.addressee();
    }
    return issuer == null ? shared(i) : issuer;
  }

  /** The organ that the text names before the first of several titles; null for none. */
  private @Nullable String shared(int i) {
    if (i == 0 || !joins.sharesIssuer(found.get(i - 1), found.get(i))) {
      return null;
    }
    String named = named(found.get(i - 1));
    return named == null ? shared(i - 1) : named;
  }

  private @Nullable String named(Found mention) {
    Span span = mention.title();
    return span == null ? null : issuers.named(span.start(), span.end(), mention.floor());
  }

  private @Nullable String told(Found mention) {
    if (mention.title() != null) {
      return issuers.ofNumber(mention.number());
    }
    String issuer = issuers.ofNumberAlone(mention.number());
    return issuer == null ? issuers.before(mention.from(), mention.floor()) : issuer;
  }
}
