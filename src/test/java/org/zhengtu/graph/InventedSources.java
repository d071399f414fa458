package org.zhengtu.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Level;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Severity;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.text.SourceText;

/** Invented documents about growing moss on roofs, with what they say. */
final class InventedSources {
  static final String CITY = "320600";
  static final String DISTRICT = "320614";

  private InventedSources() {}

  /** A text and what was read from it. */
  record Source(SourceText text, PolicyRecord content) {}

  static Source source(String name, List<PolicyDocument> documents, Finding... findings) {
    String words = "（虚构文本）" + name + "。".repeat(400);
    String digest = Digest.sha256(words);
    return new Source(
        new SourceText(name, digest, "text/plain", words),
        new PolicyRecord(
            new SourceInfo(name, digest, "text/plain", words.length()),
            documents,
            List.of(findings)));
  }

  /** A set that touches everything that sources can share. */
  static List<Source> all() {
    PolicyDocument opinion = opinion();
    PolicyDocument plan = plan(null);
    return List.of(
        source("city-opinion.txt", List.of(opinion)),
        source(
            "district-notice.txt",
            List.of(notice(), attached(shorter(opinion), 0)),
            new Finding("DATE_MISSING", Severity.WARNING, "无日期 / no date", place(3, 5))),
        source("district-plan.txt", List.of(plan)),
        source("other-plan.txt", List.of(plan("测云发〔2024〕2号"))),
        source("namesake.txt", List.of(namesake())),
        source("news.txt", List.of(), notPolicy()));
  }

  static Finding notPolicy() {
    return new Finding("NOT_A_POLICY_DOCUMENT", Severity.INFO, "不是文件 / no document", null);
  }

  static PolicyDocument opinion() {
    return document(
        "通测发〔2024〕1号",
        "南通市人民政府关于屋顶苔藓种植的虚构意见",
        CITY,
        List.of("南通市人民政府"),
        null,
        List.of(citation("国测发〔2023〕9号", "国务院关于虚构苔藓事业的指导意见", "国务院", CitationRole.BASIS, 20)),
        new Mechanism("苔藓工作联席会议", unit("市林业局", CITY, 30, "林业和草原"), null, 3, place(28, 40)),
        List.of(
            unit("市林业局", CITY, 50, "林业和草原"),
            unit("市卫健委", CITY, 55, "卫生健康"),
            unit("市苔藓协会", CITY, 60)),
        List.of(
            person("云苔苔", MechanismRole.CONVENOR, unit("市林业局", CITY, 70, "林业和草原"), "局长", 70),
            person("石青", MechanismRole.MEMBER, null, null, 80)),
        List.of(duty("市卫健委", CITY, "负责苔藓的卫生；检查屋顶", 90, "卫生健康")),
        List.of(
            task(
                "种植", "在每个屋顶种植苔藓", 100, unit("市林业局", CITY, 110, "林业和草原"), unit("苔藓办", null, 115))));
  }

  static PolicyDocument notice() {
    return document(
        "海测发〔2024〕7号",
        "海门区人民政府办公室关于转发屋顶苔藓虚构意见的通知",
        DISTRICT,
        List.of("海门区人民政府办公室"),
        null,
        List.of(
            related(
                citation("通测发〔2024〕1号", "南通市人民政府关于屋顶苔藓种植的虚构意见", "南通市人民政府", CitationRole.BASIS, 10),
                CitationRelation.FORWARDS),
            citation("国测发〔2023〕9号", null, null, CitationRole.REFERENCE, 20),
            related(
                citation(null, "海门区苔藓种植三年行动虚构方案", null, CitationRole.REFERENCE, 25),
                CitationRelation.AMENDS),
            related(
                citation("测云发〔2024〕2号", null, null, CitationRole.REFERENCE, 27),
                CitationRelation.REPEALS)),
        null,
        List.of(unit("南通市卫生健康委员会", CITY, 50, "卫生健康")),
        List.of(person("石青", MechanismRole.LIAISON, unit("区林业局", DISTRICT, 70, "林业和草原"), null, 70)),
        List.of(),
        List.of(task(null, "查看苔藓长势", 100, unit("卫生健康部门", DISTRICT, 110, "卫生健康"))));
  }

  static PolicyDocument plan(@Nullable String number) {
    return document(
        number == null ? "海测发〔2024〕8号" : number,
        "海门区苔藓种植三年行动虚构方案",
        DISTRICT,
        List.of("海门区人民政府"),
        null,
        List.of(citation("通测发〔2024〕1号", "南通市人民政府屋顶苔藓意见", "南通市人民政府", CitationRole.BASIS, 10)),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(task("浇水", "每日浇水", 100, unit("区林业局", DISTRICT, 110, "林业和草原"))));
  }

  /** A document of another place with the number of {@link #plan}'s namesake. */
  static PolicyDocument namesake() {
    return document(
        "测云发〔2024〕2号",
        "连云港市苔藓种植三年行动虚构方案",
        "320700",
        List.of("连云港市人民政府"),
        null,
        List.of(citation("国测发〔2023〕9号", "国务院关于虚构苔藓的意见", "国务院", CitationRole.BASIS, 20)),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same document with fewer duties, as an attachment may print it. */
  static PolicyDocument shorter(PolicyDocument d) {
    return document(
        d.number(),
        d.title(),
        d.jurisdiction(),
        d.issuers(),
        null,
        d.citations(),
        d.mechanism(),
        d.memberUnits(),
        List.of(),
        d.duties(),
        List.of());
  }

  static PolicyDocument attached(PolicyDocument d, int to) {
    return document(
        d.number(),
        d.title(),
        d.jurisdiction(),
        d.issuers(),
        to,
        d.citations(),
        d.mechanism(),
        d.memberUnits(),
        d.people(),
        d.duties(),
        d.tasks());
  }

  /** The n-th of many documents of one city that share agencies and cite one opinion. */
  static Source generated(int n) {
    List<Duty> duties = new ArrayList<>();
    List<Unit> members = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    String[] families = {"卫生健康", "教育", "民政", "财政", "应急管理"};
    String[] names = {"市卫健委", "市教育局", "市民政局", "市财政局", "市应急局"};
    for (int i = 0; i < 25; i++) {
      int f = i % families.length;
      members.add(
          unit(i < 5 ? names[f] : "市虚构" + i + "中心", CITY, 10 + i, i < 5 ? families[f] : ""));
      duties.add(duty(names[f], CITY, "负责第" + n + "号第" + i + "项虚构事务；定期报告", 40 + i, families[f]));
      tasks.add(
          task("事项" + i, "完成第" + n + "号事项" + i, 80 + i, unit(names[f], CITY, 100, families[f])));
    }
    return source(
        "generated-" + n + ".txt",
        List.of(
            document(
                "通测发〔2025〕" + n + "号",
                "南通市人民政府关于第" + n + "批屋顶苔藓事务的虚构通知",
                CITY,
                List.of("南通市人民政府"),
                null,
                List.of(
                    citation(
                        "通测发〔2024〕1号", "南通市人民政府关于屋顶苔藓种植的虚构意见", "南通市人民政府", CitationRole.BASIS, 10),
                    citation("国测发〔2023〕9号", null, null, CitationRole.REFERENCE, 12)),
                new Mechanism("第" + n + "批苔藓联席会议", members.getFirst(), null, 25, place(5, 9)),
                members,
                List.of(
                    person("云" + n, MechanismRole.CONVENOR, members.getFirst(), "主任", 20),
                    person("石青", MechanismRole.MEMBER, members.get(1), null, 22)),
                duties,
                tasks)));
  }

  static PolicyDocument document(
      @Nullable String number,
      @Nullable String title,
      @Nullable String place,
      List<String> issuers,
      @Nullable Integer attachedTo,
      List<Citation> citations,
      @Nullable Mechanism mechanism,
      List<Unit> members,
      List<Appointment> people,
      List<Duty> duties,
      List<Task> tasks) {
    return new PolicyDocument(
        number,
        title,
        "意见",
        issuers,
        DISTRICT.equals(place) ? Level.COUNTY : Level.CITY,
        place,
        LocalDate.of(2024, 5, 6),
        null,
        null,
        null,
        null,
        List.of("各有关单位"),
        attachedTo,
        citations,
        mechanism,
        members,
        people,
        duties,
        tasks,
        null);
  }

  static Citation citation(
      @Nullable String number,
      @Nullable String title,
      @Nullable String issuer,
      CitationRole role,
      int at) {
    return new Citation(number, title, issuer, role, place(at, at + 5));
  }

  /** The same citation with a relation, said by words of their own. */
  static Citation related(Citation c, CitationRelation relation) {
    return new Citation(
        c.number(), c.title(), c.issuer(), c.role(), relation, place(40, 42), c.evidence());
  }

  static Unit unit(String name, @Nullable String place, int at, String... families) {
    List<String> known = List.of(families).stream().filter(f -> !f.isEmpty()).toList();
    return new Unit(name, place, known, false, place(at, at + name.length()));
  }

  static Appointment person(
      String name, MechanismRole role, @Nullable Unit unit, @Nullable String post, int at) {
    return new Appointment(name, role, unit, post, place(at, at + 10));
  }

  static Duty duty(String unit, String place, String statement, int at, String family) {
    return new Duty(
        unit(unit, place, at, family),
        statement,
        List.of(statement.split("；")),
        List.of("职责分工"),
        place(at, at + 12));
  }

  static Task task(@Nullable String heading, String statement, int at, Unit... units) {
    return new Task(
        List.of("一、任务"),
        heading,
        statement,
        List.of(units),
        List.of(units).subList(0, 1),
        place(at, at + 9));
  }

  static Evidence place(int from, int to) {
    return new Evidence(from, to, EvidenceKind.QUOTED);
  }
}
