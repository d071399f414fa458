package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Severity;
import org.zhengtu.text.Span;

/** Says what is wrong or doubtful in a main document's head, foot and attachments. */
public final class HeaderFindings {
  private static final int TRUNCATED_LINE = 25;

  private final Reading reading;
  private final Pollution pollution;
  private final HeaderFacts header;
  private final Findings findings;

  private HeaderFindings(
      Reading reading, Pollution pollution, HeaderFacts header, Findings findings) {
    this.reading = reading;
    this.pollution = pollution;
    this.header = header;
    this.findings = findings;
  }

  /** Reports on the main document. */
  static void report(
      Reading reading,
      Pollution pollution,
      HeaderFacts header,
      PortalTable table,
      @Nullable Signature signature,
      Findings findings) {
    HeaderFindings report = new HeaderFindings(reading, pollution, header, findings);
    report.missing();
    report.dates(table, signature);
    report.titles(table);
    report.repaired(signature);
    report.attachments();
    report.truncated(signature);
  }

  /** Reports the pollution of the whole text. */
  public static void pollution(Reading reading, Pollution pollution, Findings findings) {
    Span evidence = pollution.evidence();
    if (evidence != null) {
      findings.add(
          "TEXT_POLLUTED",
          Severity.WARNING,
          "正文中混入了不属于公文的文字",
          "Words or characters that are no part of the document were put into the text",
          quoted(reading, evidence));
    }
  }

  /** Reports a title whose issuer a foreign phrase had replaced. */
  static void replaced(Reading reading, Span title, Findings findings) {
    Evidence evidence =
        Evidence.of(reading.span(title.start(), title.end()), EvidenceKind.RECONSTRUCTED);
    findings.add(
        "TEXT_POLLUTED",
        Severity.WARNING,
        "标题中的发文机关被替换为不属于公文的文字",
        "Words that are no part of the document stand in the title for its issuer",
        evidence);
    findings.add(
        "RECONSTRUCTED",
        Severity.INFO,
        "标题的发文机关按文号、落款或正文还原",
        "The issuer in the title is restored from number, signature or text",
        evidence);
  }

  /** Reports the citations whose titles were repaired. */
  public static void citations(List<Citation> citations, Findings findings) {
    for (Citation citation : citations) {
      Evidence evidence = citation.evidence();
      if (evidence != null && evidence.kind() == EvidenceKind.RECONSTRUCTED) {
        findings.add(
            "RECONSTRUCTED",
            Severity.INFO,
            "引用的标题按公文标题的格式复原：" + citation.title(),
            "The cited title was repaired by the form of official titles",
            evidence);
      }
    }
  }

  private static Evidence quoted(Reading reading, Span span) {
    return Evidence.quoted(reading.span(span.start(), span.end()));
  }

  private void missing() {
    Span title = header.titleAt();
    Evidence at = title == null ? null : quoted(reading, title);
    if (header.number() == null) {
      findings.add("NUMBER_MISSING", Severity.INFO, "未找到发文字号", "No document number found", at);
    }
    if (header.issuers().isEmpty() || header.home().place() == null) {
      findings.add(
          "ISSUER_UNCERTAIN",
          Severity.WARNING,
          "发文机关或其所属地区无法确定",
          "The issuer or its place could not be told",
          at);
    }
    if (header.issuedOn() == null) {
      findings.add("DATE_MISSING", Severity.INFO, "未找到成文日期", "No date of issue found", at);
    }
  }

  private void dates(PortalTable table, @Nullable Signature signature) {
    ChineseDate field = table.date(PortalField.ISSUED);
    ChineseDate signed = signature == null ? null : signature.date();
    if (field != null && signed != null && !field.date().equals(signed.date())) {
      findings.add(
          "DATE_CONFLICT",
          Severity.WARNING,
          "落款日期" + signed.date() + "与成文日期" + field.date() + "不一致",
          "The signature says " + signed.date() + ", the table " + field.date(),
          quoted(reading, new Span(signed.from(), signed.to())));
    }
  }

  private void titles(PortalTable table) {
    Span field = table.value(PortalField.TITLE);
    String title = header.title();
    if (field == null || title == null) {
      return;
    }
    String told = CitedNames.plain(pollution.value(field.start(), field.end()));
    String plain = CitedNames.plain(title);
    if (!told.contains(plain) && !plain.contains(told)) {
      findings.add(
          "TITLE_CONFLICT",
          Severity.INFO,
          "表中的标题与正文的标题不一致",
          "The table names another title than the document",
          quoted(reading, field));
    }
  }

  private void repaired(@Nullable Signature signature) {
    Span title = header.titleAt();
    if (title != null && pollution.touches(title.start(), title.end())) {
      findings.add(
          "RECONSTRUCTED",
          Severity.INFO,
          "标题按公文标题的格式复原：" + header.title(),
          "The title was repaired by the form of official titles",
          Evidence.of(reading.span(title.start(), title.end()), EvidenceKind.RECONSTRUCTED));
    }
    if (signature == null) {
      return;
    }
    for (Span organ : signature.organs()) {
      if (pollution.touches(organ.start(), organ.end())) {
        findings.add(
            "RECONSTRUCTED",
            Severity.INFO,
            "发文机关按发布机构复原：" + pollution.value(organ.start(), organ.end()),
            "The issuer was repaired by the publisher that the table names",
            Evidence.of(reading.span(organ.start(), organ.end()), EvidenceKind.RECONSTRUCTED));
      }
    }
  }

  /** An attachment that is named and printed nowhere. */
  private void attachments() {
    String text = reading.folded();
    for (Line line : reading.lines()) {
      if (line.from() >= header.bodyFrom()
          && line.to() <= header.bodyTo()
          && AttachmentMark.at(text, line.from(), line.to())) {
        return;
      }
    }
    for (String name : header.attachments()) {
      String folded = Reading.of(name).folded();
      int at = text.indexOf(folded, header.bodyFrom());
      if (at >= 0 && text.indexOf(folded, at + folded.length()) < 0) {
        findings.add(
            "ATTACHMENT_MISSING",
            Severity.INFO,
            "附件未随文刊出：" + name,
            "An attachment is named and not printed",
            quoted(reading, new Span(at, at + folded.length())));
      }
    }
  }

  /** Running text that breaks off at the end. */
  private void truncated(@Nullable Signature signature) {
    if (signature != null || reading.lines().isEmpty() || header.bodyTo() < 2) {
      return;
    }
    String text = reading.folded();
    Line last = reading.lines().get(reading.lineAt(header.bodyTo() - 1));
    int to = Math.min(last.to(), header.bodyTo());
    boolean running =
        to - last.from() >= TRUNCATED_LINE
            && text.indexOf(',', last.from(), to) >= 0
            && (CodeWords.isWord(text.charAt(to - 1)) || ",、".indexOf(text.charAt(to - 1)) >= 0);
    if (running) {
      findings.add(
          "TRUNCATED",
          Severity.WARNING,
          "正文在句中中断",
          "The text breaks off within a sentence",
          quoted(reading, new Span(to - 1, to)));
    }
  }
}
