package org.zhengtu.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.InventedSources.Source;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Level;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Span;

/**
 * Invented documents about moss on roofs: a chain in which all adds up, and for each rule the same
 * with one thing wrong.
 */
final class AuditCases {
  static final String CITY = InventedSources.CITY;
  static final String STATE = "国办函〔2023〕901号";
  static final String PROVINCE = "苏测发〔2023〕902号";

  private AuditCases() {}

  /** What a document says, to be changed in one thing. */
  static final class Draft {
    final String number;
    String title;
    String place = CITY;
    Level level = Level.CITY;
    LocalDate issuedOn = LocalDate.of(2024, 5, 6);
    @Nullable String validity;
    @Nullable Mechanism mechanism;
    @Nullable Span body;
    final List<Citation> citations = new ArrayList<>();
    final List<Unit> members = new ArrayList<>();
    final List<Appointment> people = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();

    Draft(String number, String title) {
      this.number = number;
      this.title = title;
    }

    PolicyDocument document() {
      return new PolicyDocument(
          number, title, "通知", List.of(), level, place, issuedOn, null, null, null, validity,
          List.of(), null, citations, mechanism, members, people, duties, tasks, body);
    }

    Source source() {
      return InventedSources.source(number + "-" + hashCode(title) + ".txt", List.of(document()));
    }

    private static int hashCode(String words) {
      return Math.floorMod(words.hashCode(), 1000);
    }
  }

  static Draft state() {
    Draft draft = new Draft(STATE, "国务院办公厅关于虚构苔藓事业的指导意见");
    draft.place = "000000";
    draft.level = Level.NATIONAL;
    draft.issuedOn = LocalDate.of(2023, 1, 2);
    return draft;
  }

  static Draft province() {
    Draft draft = new Draft(PROVINCE, "江苏省人民政府关于虚构苔藓事业的实施意见");
    draft.place = "320000";
    draft.level = Level.PROVINCE;
    draft.issuedOn = LocalDate.of(2023, 6, 7);
    draft.citations.add(cites(STATE, "国务院办公厅关于虚构苔藓事业的指导意见"));
    return draft;
  }

  /** A notice in which all adds up. */
  static Draft notice(int serial) {
    Draft draft = new Draft("通测发〔2024〕" + serial + "号", "南通市人民政府关于第" + serial + "批屋顶苔藓的通知");
    draft.citations.add(cites(STATE, "国务院办公厅关于虚构苔藓事业的指导意见"));
    draft.citations.add(cites(PROVINCE, "关于虚构苔藓事业的实施意见"));
    draft.mechanism =
        new Mechanism("第" + serial + "批苔藓联席会议", null, null, null, InventedSources.place(5, 9));
    member(draft, "市林业局", "林业和草原", 10);
    member(draft, "市卫健委", "卫生健康", 40);
    member(draft, "市消防救援支队", "消防救援", 70);
    draft.tasks.add(
        InventedSources.task(
            "种植",
            "在第" + serial + "批屋顶种植苔藓",
            100,
            InventedSources.unit("市林业局", CITY, 110, "林业和草原"),
            InventedSources.unit("市卫健委", CITY, 115, "卫生健康")));
    return draft;
  }

  private static void member(Draft draft, String name, String family, int at) {
    draft.members.add(InventedSources.unit(name, CITY, at, family));
    draft.people.add(seat("云" + family.charAt(0), name, family, at + 10));
    draft.duties.add(
        InventedSources.duty(name, CITY, "负责" + draft.number + "的" + family, at + 20, family));
  }

  private static Appointment seat(String person, String unit, String family, int at) {
    return InventedSources.person(
        person, MechanismRole.MEMBER, InventedSources.unit(unit, CITY, at, family), "副职", at);
  }

  private static Citation cites(String number, String title) {
    return InventedSources.citation(number, title, null, CitationRole.BASIS, 20);
  }

  /** Everything that the clean notices rest on. */
  static List<Source> chain() {
    return List.of(state().source(), province().source());
  }

  /** For each code and what it is about, the sources that have the one thing wrong. */
  static Map<String, List<Source>> wrong() {
    Map<String, List<Source>> wrong = new LinkedHashMap<>();
    Draft draft = notice(11);
    draft.members.add(InventedSources.unit("市教育局", CITY, 200, "教育"));
    draft.people.add(seat("石青", "市教育局", "教育", 210));
    wrong.put("MEMBER_WITHOUT_DUTY 市教育局", List.of(draft.source()));

    draft = notice(12);
    draft.duties.add(InventedSources.duty("市民政局", CITY, "负责苔藓的安置", 220, "民政"));
    wrong.put("DUTY_WITHOUT_MEMBERSHIP 市民政局", List.of(draft.source()));

    draft = notice(13);
    draft.members.add(InventedSources.unit("市财政局", CITY, 200, "财政"));
    draft.duties.add(InventedSources.duty("市财政局", CITY, "负责苔藓的经费", 220, "财政"));
    draft.people.add(
        InventedSources.person(
            "石青", MechanismRole.LIAISON, InventedSources.unit("市财政局", CITY, 230, "财政"), null, 230));
    wrong.put("MEMBER_WITHOUT_PERSON 市财政局", List.of(draft.source()));

    draft = notice(14);
    draft.people.add(seat("石青", "市审计局", "审计", 210));
    wrong.put("PERSON_OF_NON_MEMBER 石青 市审计局", List.of(draft.source()));

    draft = notice(15);
    draft.members.add(InventedSources.unit("市大数据局", CITY, 200, "大数据"));
    draft.people.add(seat("石青", "市大数据局", "大数据", 210));
    draft.duties.add(InventedSources.duty("市大数据管理局", CITY, "负责苔藓的数据", 220, "大数据"));
    wrong.put("UNIT_NAME_VARIES 市大数据局 市大数据管理局", List.of(draft.source()));

    draft = notice(16);
    draft.tasks.add(
        InventedSources.task(
            "浇水", "每日给苔藓浇水", 300, InventedSources.unit("市消防救援大队", CITY, 310, "消防救援")));
    wrong.put("UNIT_LEVEL_DOUBTFUL 市消防救援大队", List.of(draft.source()));

    draft = notice(17);
    draft.citations.add(
        InventedSources.citation("通测发〔2020〕170号", null, null, CitationRole.REFERENCE, 30));
    wrong.put("CITED_NOT_COLLECTED 通测发〔2020〕170号", List.of(draft.source()));

    draft = notice(18);
    draft.citations.set(1, cites(PROVINCE, "关于虚构地衣事业的实施意见"));
    wrong.put("CITED_TITLE_DIFFERS 《关于虚构地衣事业的实施意见》（" + PROVINCE + "）", List.of(draft.source()));

    draft = notice(19);
    draft.citations.add(
        InventedSources.citation("通测发〔2024〕119号", null, null, CitationRole.REFERENCE, 30));
    Draft later = notice(119);
    later.issuedOn = LocalDate.of(2024, 9, 9);
    wrong.put("CITES_LATER_DOCUMENT 通测发〔2024〕119号", List.of(draft.source(), later.source()));

    draft = notice(20);
    draft.citations.add(cites("海测发〔2024〕120号", "海门区人民政府关于屋顶苔藓的虚构通知"));
    Draft lower = new Draft("海测发〔2024〕120号", "海门区人民政府关于屋顶苔藓的虚构通知");
    lower.place = InventedSources.DISTRICT;
    lower.level = Level.COUNTY;
    wrong.put(
        "BASIS_OF_LOWER_LEVEL 《海门区人民政府关于屋顶苔藓的虚构通知》（海测发〔2024〕120号）",
        List.of(draft.source(), lower.source()));

    wrong.put("BASIS_REPEALED 通测发〔2024〕121号", stated(21, "已废止"));
    wrong.put("BASIS_REPEALED 通测发〔2024〕122号", stated(22, "有效期至2023年12月31日"));
    wrong.put("BASIS_REPEALED 通测发〔2024〕123号", repealed());
    wrong.put("BASIS_REPEALED 《关于苔藓养护的虚构办法》", repealedWithItsCarrier());

    draft = notice(24);
    draft.citations.remove(1);
    wrong.put("MISSING_LEVEL 江苏省", List.of(draft.source()));

    draft = notice(25);
    draft.tasks.set(0, withoutLead(draft.tasks.getFirst()));
    wrong.put("RESPONSIBILITY_WITHOUT_LEAD", List.of(draft.source()));

    wrong.put("RULES_CONFLICT 联席会议确定 联席会议办公室备案", List.of(conflict()));

    draft = notice(27);
    Draft other = notice(27);
    other.title = other.title + "（网页）";
    other.tasks.add(
        InventedSources.task(
            "浇水", "每日给苔藓浇水", 300, InventedSources.unit("市林业局", CITY, 310, "林业和草原")));
    wrong.put("DUPLICATE_DOCUMENT", List.of(draft.source(), other.source()));

    wrong.put(
        "SAME_DUTY_DIFFERENT_BODY 市林业局 通测发〔2024〕128号 市农业农村局",
        List.of(
            duty("通测发〔2024〕128号", CITY, "市农业农村局", "农业农村"),
            duty("连测发〔2024〕28号", "320700", "市林业局", "林业和草原")));
    return wrong;
  }

  private static List<Source> stated(int serial, String validity) {
    Draft draft = notice(serial);
    Draft basis = notice(serial + 100);
    basis.issuedOn = LocalDate.of(2024, 1, 1);
    basis.validity = validity;
    draft.citations.add(InventedSources.citation(basis.number, null, null, CitationRole.BASIS, 30));
    return List.of(draft.source(), basis.source());
  }

  private static List<Source> repealed() {
    List<Source> sources = new ArrayList<>(stated(23, "有效"));
    Draft end = notice(223);
    end.issuedOn = LocalDate.of(2024, 8, 8);
    end.citations.add(
        new Citation(
            "通测发〔2024〕123号",
            null,
            null,
            CitationRole.REFERENCE,
            CitationRelation.REPEALS,
            InventedSources.place(60, 66),
            InventedSources.place(50, 66)));
    sources.add(end.source());
    return sources;
  }

  /** One document that nobody collected, cited by two by one title and by the third by another. */
  static List<Source> citedByTwoTitles() {
    String number = "通测发〔2020〕290号";
    List<Source> sources = new ArrayList<>();
    int serial = 29;
    for (String title : List.of("关于虚构地衣事业的意见", "南通市人民政府关于虚构蕨类事业的意见", "南通市人民政府关于虚构蕨类事业的意见")) {
      Draft draft = notice(serial++);
      draft.citations.add(cites(number, title));
      sources.add(draft.source());
    }
    return sources;
  }

  /** The basis is a measure without a date of its own, which a notice printed that is repealed. */
  private static List<Source> repealedWithItsCarrier() {
    Draft carrier = notice(124);
    carrier.issuedOn = LocalDate.of(2024, 1, 1);
    PolicyDocument measure =
        new PolicyDocument(
            null,
            "关于苔藓养护的虚构办法",
            "办法",
            List.of(),
            Level.CITY,
            CITY,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            0,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    Draft draft = notice(32);
    draft.citations.add(
        InventedSources.citation(null, "关于苔藓养护的虚构办法", "南通市人民政府", CitationRole.BASIS, 30));
    Draft end = notice(224);
    end.issuedOn = LocalDate.of(2024, 8, 8);
    end.citations.add(
        new Citation(
            carrier.number,
            null,
            null,
            CitationRole.REFERENCE,
            CitationRelation.REPEALS,
            InventedSources.place(60, 66),
            InventedSources.place(50, 66)));
    return List.of(
        draft.source(),
        InventedSources.source("124.txt", List.of(carrier.document(), measure)),
        end.source());
  }

  private static Task withoutLead(Task task) {
    return new Task(
        task.section(),
        task.heading(),
        task.statement(),
        task.responsible(),
        List.of(),
        task.evidence());
  }

  private static Source conflict() {
    String text =
        """
        （虚构文本）屋顶苔藓联席会议规则。
        联席会议成员因工作变动等原因需要调整的，由苔藓办提名，报联席会议确定。
        联席会议成员单位需要增减的，另行发文。
        联席会议成员、联络员因职务变更需要更换的，由苔藓办提名，报联席会议办公室备案。
        """;
    Draft draft = notice(26);
    draft.body = new Span(0, text.length());
    return source(draft, text + "。".repeat(400));
  }

  private static Source duty(String number, String place, String unit, String family) {
    String statement = "负责在全市公共建筑屋顶种植苔藓并逐户登记造册";
    String text = "（虚构文本）" + unit + "：" + statement + "。";
    Draft draft = new Draft(number, number + "屋顶苔藓职责分工");
    draft.place = place;
    draft.issuedOn = CITY.equals(place) ? draft.issuedOn : draft.issuedOn.plusDays(9);
    draft.body = new Span(0, text.length());
    int at = text.indexOf(unit);
    draft.duties.add(
        new Duty(
            new Unit(unit, place, List.of(family), false, at(at, at + unit.length())),
            statement,
            List.of(statement),
            List.of(),
            at(at, text.length())));
    return source(draft, text);
  }

  private static Evidence at(int from, int to) {
    return new Evidence(from, to, EvidenceKind.QUOTED);
  }

  private static Source source(Draft draft, String text) {
    String digest = Digest.sha256(text);
    String name = draft.number + ".txt";
    return new Source(
        new SourceText(name, digest, "text/plain", text),
        new PolicyRecord(
            new SourceInfo(name, digest, "text/plain", text.length()),
            List.of(draft.document()),
            List.of()));
  }
}
