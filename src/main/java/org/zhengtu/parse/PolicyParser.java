package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.citation.Citations;
import org.zhengtu.parse.duty.Duties;
import org.zhengtu.parse.header.Header;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.header.HeaderFindings;
import org.zhengtu.parse.header.PageKind;
import org.zhengtu.parse.header.Pollution;
import org.zhengtu.parse.header.Portion;
import org.zhengtu.parse.header.Portions;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.GuessedColumns;
import org.zhengtu.parse.outline.Outline;
import org.zhengtu.parse.outline.Table;
import org.zhengtu.parse.outline.TableHeads;
import org.zhengtu.parse.outline.Titles;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.roster.Mechanisms;
import org.zhengtu.parse.roster.Membership;
import org.zhengtu.parse.roster.RosterLines;
import org.zhengtu.parse.task.Tasks;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.parse.unit.UnresolvedUnits;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Severity;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.text.SourceText;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Reads what a policy document says. Never fails: what cannot be read or decided becomes a finding.
 * One parser serves any number of threads.
 */
public final class PolicyParser {

  /** So many tasks and duties make a page without any head a part of a document. */
  private static final int FEWEST_DIVIDED = 2;

  private final Jurisdictions jurisdictions = Jurisdictions.load();
  private final UnitReader units = new UnitReader(jurisdictions, Families.load());
  private final ResponsibilityWords responsibilityWords = ResponsibilityWords.load();
  private final TableHeads tableHeads = TableHeads.load(responsibilityWords);
  private final DutyVerbs dutyVerbs = DutyVerbs.load();
  private final Mechanisms mechanisms = new Mechanisms(units);

  /** Loads the vocabularies. */
  public PolicyParser() {}

  /** The record of one source; the same for the same text. */
  public PolicyRecord parse(SourceText source) {
    Reading reading = Reading.of(source.text());
    Findings findings = new Findings();
    reading.repairs().report(findings);
    Pollution pollution = Pollution.of(reading, jurisdictions);
    List<PolicyDocument> documents = new ArrayList<>();
    @Nullable Home carrier = null;
    for (Portion portion : Portions.of(reading, pollution, jurisdictions)) {
      HeaderFacts header =
          Header.read(reading, pollution, jurisdictions, portion, carrier, findings);
      boolean policy = !documents.isEmpty() || PageKind.isPolicy(reading, header, header.signed());
      if (!policy && !PageKind.mayBePart(reading, header)) {
        return noPolicy(source);
      }
      if (!documents.isEmpty()) {
        header = header.knownAs(documents.getFirst().citations());
      }
      PolicyDocument document = document(reading, pollution, portion, header, findings);
      boolean listed = PageKind.beginsRoster(reading) && document.people().size() > FEWEST_DIVIDED;
      if (!policy
          && !listed
          && document.tasks().size() + document.duties().size() < FEWEST_DIVIDED) {
        return noPolicy(source);
      }
      documents.add(document);
      carrier = carrier == null ? header.home() : carrier;
    }
    documents.forEach(d -> UnresolvedUnits.report(d, units::explains, findings));
    HeaderFindings.pollution(reading, pollution, findings);
    documents.forEach(d -> HeaderFindings.citations(d.citations(), findings));
    return new PolicyRecord(info(source), documents, findings.all());
  }

  private static PolicyRecord noPolicy(SourceText source) {
    Findings findings = new Findings();
    findings.add(
        "NOT_A_POLICY_DOCUMENT", Severity.INFO, "不是政策文件", "This is no policy document", null);
    return new PolicyRecord(info(source), List.of(), findings.all());
  }

  private PolicyDocument document(
      Reading reading,
      Pollution pollution,
      Portion portion,
      HeaderFacts header,
      Findings findings) {
    List<Block> blocks =
        Outline.of(
            reading,
            header.bodyFrom(),
            header.bodyTo(),
            tableHeads,
            units,
            Titles.issued(header.title()));
    Home home = header.home();
    List<Table> tables =
        Table.in(
            reading,
            blocks,
            tableHeads,
            Titles.issued(header.title()),
            new GuessedColumns(reading, units, home));
    Membership membership =
        mechanisms.read(reading, header.headFrom(portion.from()), portion.to(), home, findings);
    return new PolicyDocument(
        header.number() == null ? null : header.number().normal(),
        header.title(),
        header.kind(),
        header.issuers(),
        header.level(),
        home.place() == null ? null : home.place().code(),
        header.issuedOn(),
        header.publishedOn(),
        header.indexNumber(),
        header.subject(),
        header.validity(),
        header.addressees(),
        portion.attachedTo(),
        Citations.read(reading, pollution, jurisdictions, header),
        membership.mechanism(),
        membership.memberUnits(),
        membership.people(),
        Duties.read(reading, blocks, tables, units, responsibilityWords, dutyVerbs, home, findings),
        RosterLines.without(
            membership.people(),
            Tasks.read(reading, blocks, tables, units, responsibilityWords, home, findings)),
        reading.span(header.bodyFrom(), Math.max(header.bodyFrom(), header.bodyTo())));
  }

  private static SourceInfo info(SourceText source) {
    return new SourceInfo(
        source.name(), source.sha256(), source.mediaType(), source.text().length());
  }
}
