package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.CitedNames;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.header.ListedTitle;
import org.zhengtu.parse.header.Pollution;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Quoted;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/** Finds where a text names documents: by titles in 《》, by numbers, by titles without marks. */
final class CitationFinder {
  private static final int PLAIN_TITLE = 120;
  private static final int ISSUED_WITHIN = 300;
  private static final int HANDED_OUT = 60;
  private static final int MOST_ISSUED = 8;
  private static final int LONGEST_LEAD = 12;

  private final Reading reading;
  private final Pollution pollution;
  private final String text;
  private final int from;
  private final int to;
  private final CitedNames names;
  private final CitedIssuers issuers;
  private final List<Found> found = new ArrayList<>();

  CitationFinder(
      Reading reading,
      Pollution pollution,
      HeaderFacts header,
      CitedNames names,
      CitedIssuers issuers) {
    this.reading = reading;
    this.pollution = pollution;
    this.text = pollution.text();
    this.from = header.bodyFrom();
    this.to = header.bodyTo();
    this.names = names;
    this.issuers = issuers;
  }

  /** The mentions in order; adds to {@code names} what is the document's own, and short names. */
  List<Found> find(HeaderFacts header) {
    List<Match> numbers = DocumentNumberScanner.all(reading, from, to);
    List<Quoted> titles = Quoted.all(text, from, to);
    header.attachments().forEach(names::addOwn);
    titles.stream()
        .filter(t -> isAlias(t.from()))
        .forEach(t -> names.addAlias(pollution.value(t.titleFrom(), t.titleTo())));
    String own = header.title();
    boolean issues = own == null || own.contains("印发") || !own.contains("关于");
    titles.stream()
        .filter(t -> issues ? isIssued(t) : isHandedOut(t))
        .forEach(t -> names.addOwn(pollution.value(t.titleFrom(), t.titleTo())));
    Map<Quoted, Match> numberOf = NumberedTitles.pair(text, to, titles, numbers);
    Set<Match> used = Set.copyOf(numberOf.values());
    Set<Found> plains = new HashSet<>();
    int floor = from;
    for (Quoted title : titles) {
      if (!isAlias(title.from())) {
        Match match = numberOf.get(title);
        Span span = inner(new Span(title.titleFrom(), withoutNumber(title)));
        found.add(
            new Found(
                match == null ? null : match.number(), span, title.from(), title.to(), floor));
      }
      floor = title.to();
    }
    for (Match match : numbers) {
      if (!used.contains(match)) {
        Span plain = plainTitle(match);
        int at = plain == null ? match.from() : plain.start();
        DocumentNumber number = plain != null && isCut(match) ? null : match.number();
        Found one = new Found(number, plain, at, match.to(), from);
        found.add(one);
        if (plain != null) {
          plains.add(one);
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
    leaveOutNested(plains);
    return found;
  }

  /** True for a number in the middle of which the page ends. */
  private boolean isCut(Match match) {
    return match.to() == text.length() && text.charAt(match.to() - 1) != '号';
  }

  /**
   * What a notice issues in its first sentences, by another name than its title's or without one:
   * 现将《…》印发给你们.
   */
  private boolean isIssued(Quoted title) {
    int behind = title.to();
    for (int more = 0; more < MOST_ISSUED && behind < to; more++) {
      int next = text.charAt(behind) == '、' ? behind + 1 : behind;
      int close =
          next < to && text.charAt(next) == '《'
              ? Within.first(text, '》', next, Math.min(to, next + PLAIN_TITLE))
              : -1;
      behind = close < 0 ? behind : close + 1;
    }
    int limit = Math.min(to, behind + 120);
    int end = Within.until(text, "。《", behind, limit);
    return title.from() - from < ISSUED_WITHIN
        && isHandedOut(behind, end)
        && Within.last(text, "根据", Math.max(from, title.from() - 4), title.from()) < 0;
  }

  /** True where 印发 follows, and not that of others: 按照《…》，结合国务院印发的《…》. */
  private boolean isHandedOut(int from, int to) {
    int at = Within.first(text, "印发", from, to);
    return at >= 0 && text.charAt(Math.min(at + 2, text.length() - 1)) != '的';
  }

  /** 制定《…》，现印发给你们: what a notice hands out whose title does not say so. */
  private boolean isHandedOut(Quoted title) {
    int end = Within.until(text, "。;《", title.to(), Math.min(to, title.to() + HANDED_OUT));
    boolean now =
        text.startsWith("印发", title.to())
            && Within.last(text, "现将", Math.max(from, title.from() - LONGEST_LEAD), title.from())
                >= from;
    return (now
            || Within.first(text, ",现", title.to(), end) >= 0
                && Within.first(text, "印发给", title.to(), end) >= 0)
        && title.from() - from < ISSUED_WITHIN;
  }

  /** Leaves out what stands within a title without marks: 关于印发《…》的通知（云政发〔2020〕1号）. */
  private void leaveOutNested(Set<Found> plains) {
    Set<Found> inner = new HashSet<>();
    int end = -1;
    for (Found one : found) {
      if (plains.contains(one)) {
        end = Math.max(end, one.to());
      } else if (one.to() <= end) {
        inner.add(one);
      }
    }
    found.removeAll(inner);
  }

  /** 〈关于…的意见〉 of 《国务院〈关于…的意见〉》: the title in marks of its own behind its issuer. */
  private Span inner(Span title) {
    int close = title.end() - 1;
    if (close <= title.start() || "〉>".indexOf(text.charAt(close)) < 0) {
      return title;
    }
    char mark = text.charAt(close) == '>' ? '<' : '〈';
    int open = Within.first(text, mark, title.start(), close);
    return open > title.start() && issuers.isNamed(title.start(), open)
        ? new Span(open + 1, close)
        : title;
  }

  /** Where a title ends that has its number in brackets at the end of its own marks. */
  private int withoutNumber(Quoted title) {
    int end = title.titleTo();
    int open = text.charAt(end - 1) == ')' ? Brackets.open(text, title.titleFrom(), end - 1) : -1;
    Match number =
        open <= title.titleFrom() ? null : DocumentNumberScanner.next(reading, open + 1, end - 1);
    return number != null && number.from() == open + 1 && number.to() == end - 1 ? open : end;
  }

  private boolean isAlias(int quote) {
    int from = Math.max(0, quote - 6);
    String before = text.substring(from, quote);
    return before.endsWith("简称") || before.endsWith("简称为") || before.endsWith("简称:");
  }

  /** 省政府关于…的通知（云政发〔2020〕1号) without 《》: the words from 关于, and its issuer, on. */
  private @Nullable Span plainTitle(Match match) {
    int open = match.from() - 1;
    if (open <= from || text.charAt(open) != '(') {
      return ListedTitle.before(reading, text, match);
    }
    int about = Within.last(text, "关于", Math.max(from, open - PLAIN_TITLE), open);
    if (about < Math.max(from, open - PLAIN_TITLE)
        || DocumentKinds.kindAt(text, about, open) == null) {
      return null;
    }
    int begin = issuing(about);
    for (int i = about; i < open; i++) {
      if (text.charAt(i) == '《' && isHanded(i)) {
        int close = Within.first(text, '》', i, open);
        i = close < 0 ? i : close + 1;
      }
      if ("。;:》《".indexOf(text.charAt(i)) >= 0) {
        return null;
      }
    }
    int issuer = issuers.start(begin, from);
    return new Span(issuer < begin ? issuer : issuers.start(about, from), open);
  }

  /** Where 印发 begins in 省政府办公厅印发关于…的通知 and 印发〈关于…〉的通知; {@code about} for none. */
  private int issuing(int about) {
    int at = about > from && "《<〈".indexOf(text.charAt(about - 1)) >= 0 ? about - 1 : about;
    return at - 2 > from && isHanded(at) ? at - 2 : about;
  }

  /** 印发《…》, 转发《…》: what a cited notice issues. */
  private boolean isHanded(int quote) {
    String before = text.substring(Math.max(from, quote - 2), quote);
    return before.equals("印发") || before.equals("转发") || before.equals("公布");
  }
}
