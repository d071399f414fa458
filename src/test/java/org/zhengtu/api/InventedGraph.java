package org.zhengtu.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;

/**
 * Invented documents of a size to choose, in a cleared graph: {@code size} notices of one city,
 * each with {@code size} members, people, duties and tasks, all resting on two documents that
 * nobody collected, and on the first of them.
 */
final class InventedGraph {
  static final String STATE = "国虚发〔2019〕1号";
  static final String PROVINCE = "省虚发〔2020〕2号";

  private final int size;
  private final Driver driver;

  private InventedGraph(Graph graph, int size) {
    this.driver = graph.driver();
    this.size = size;
  }

  /** Fills the cleared graph. */
  static void fill(int size) {
    new InventedGraph(TestGraph.cleared(), size).write();
  }

  /** Adds a document of a district with a number that another has. */
  static void share(String number) {
    TestGraph.shared()
        .driver()
        .executableQuery(
            """
            MATCH (p:Jurisdiction {code: '320614'})
            MERGE (d:Document:Instrument {id: 'doc-shared'})
            SET d.number = $number, d.numberKey = $number, d.title = '虚构通知', d.collected = true
            MERGE (d)-[:OF]->(p)
            MERGE (a:Agency {id: 'agy-shared'})
            SET a.name = '海门区虚构办公室', a.asWritten = ['区虚构办公室'], a.families = [], a.group = false
            MERGE (a)-[:OF]->(p)
            MERGE (d)-[:ISSUED_BY {ordinal: 0}]->(a)
            """)
        .withParameters(Map.of("number", number))
        .execute();
  }

  private void write() {
    run(
        """
        UNWIND [['doc-state', $state, '000000', 'NATIONAL'], ['doc-province', $province, '320000', 'PROVINCE']] AS row
        MATCH (p:Jurisdiction {code: row[2]})
        CREATE (:Document:Instrument {id: row[0], number: row[1], numberKey: row[1], title: '虚构意见', level: row[3],
          collected: false})-[:OF]->(p)
        """,
        Map.of("state", STATE, "province", PROVINCE));
    run(
        """
        UNWIND [['000000', '国家'], ['320000', '江苏省'], ['320600', '南通市'], ['320614', '海门区']] AS row
        MATCH (p:Jurisdiction {code: row[0]}), (f:Family {name: '卫生健康'})
        CREATE (:Agency {id: 'agy-health-' + row[0], name: row[1] + '卫生健康委', asWritten: [row[1] + '卫健委'],
          families: ['卫生健康'], group: false})-[:OF]->(p)
        WITH f, row MATCH (a:Agency {id: 'agy-health-' + row[0]}) CREATE (a)-[:IN_FAMILY]->(f)
        """,
        Map.of());
    run(
        """
        UNWIND range(0, $size - 1) AS i
        MATCH (p:Jurisdiction {code: '320600'})
        CREATE (:Agency {id: 'agy-' + i, name: '南通市虚构局' + i, asWritten: ['市虚构局' + i], families: [],
          group: false})-[:OF]->(p)
        """,
        Map.of("size", size));
    for (int i = 0; i < size; i++) {
      document(i);
    }
  }

  private void document(int i) {
    String citing = "根据《虚构意见》（" + STATE + "）和" + PROVINCE + "，𬱖定本办法。";
    StringBuilder text = new StringBuilder("前言。").append(citing).append('\n');
    List<Map<String, Object>> people = new ArrayList<>();
    List<Map<String, Object>> duties = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      String line = "召集人：  甲某" + i + k + "  市虚构局副局长";
      people.add(entry(k, "甲某" + i + k, text.length() + line.indexOf('甲'), 4));
      text.append(line).append('\n');
      String statement = "负责虚构事项备案第" + k + "条。";
      duties.add(entry(k, statement, text.length(), statement.length()));
      text.append(statement).append('\n');
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", "doc-" + i);
    parameters.put("number", "通虚发〔2021〕" + (i + 1) + "号");
    parameters.put("text", text.toString());
    parameters.put("cite", text.indexOf(STATE));
    parameters.put("citeEnd", text.indexOf(STATE) + STATE.length());
    parameters.put("people", people);
    parameters.put("duties", duties);
    parameters.put("spans", spans(duties));
    parameters.put("shares", duties.stream().map(duty -> 0.75).toList());
    run(DOCUMENT, parameters);
  }

  /** Each duty as one that stands at the same place in the first document. */
  private static List<Object> spans(List<Map<String, Object>> duties) {
    List<Object> spans = new ArrayList<>();
    for (Map<String, Object> duty : duties) {
      for (String offset : List.of("start", "end", "start", "end")) {
        spans.add(duty.get(offset));
      }
    }
    return spans;
  }

  private static Map<String, Object> entry(int k, String words, int start, int length) {
    return Map.of("k", k, "words", words, "start", start, "end", start + length);
  }

  private void run(String statement, Map<String, Object> parameters) {
    driver.executableQuery(statement).withParameters(parameters).execute();
  }

  private static final String DOCUMENT =
      """
      MATCH (place:Jurisdiction {code: '320600'}), (state:Document {id: 'doc-state'}),
        (province:Document {id: 'doc-province'}), (issuer:Agency {id: 'agy-0'})
      CREATE (d:Document:Instrument {id: $id, number: $number, numberKey: $number, title: '虚构通知' + $id, kind: '通知',
        level: 'CITY', issuedOn: date('2021-03-01'), addressees: ['各单位'], collected: true})-[:OF]->(place),
        (d)-[:ISSUED_BY {ordinal: 0}]->(issuer),
        (d)-[:READ_FROM {ordinal: 0, winner: true}]->(s:Source {id: 'src-' + $id, sha256: $id, name: $id + '.txt',
          mediaType: 'text/plain', text: $text, characters: size($text), curated: false,
          ingestedAt: datetime()}),
        (d)-[:CITES {role: 'BASIS', asWritten: '虚构意见', number: state.number, ordinal: 0, kind: 'QUOTED',
          start: $cite, end: $citeEnd}]->(state),
        (d)-[:CITES {role: 'BASIS', ordinal: 1, kind: 'QUOTED', start: $cite, end: $citeEnd}]->(province),
        (d)-[:ESTABLISHES]->(m:Mechanism {id: 'mec-' + $id, name: '虚构联席会议' + $id, declaredMembers: 3,
          kind: 'CURATED'}),
        (m)-[:LED_BY {kind: 'CURATED'}]->(issuer), (m)-[:OFFICE_AT {kind: 'CURATED'}]->(issuer),
        (f:Finding {id: 'fin-' + $id, code: 'DATE_MISSING', severity: 'WARNING', message: '无日期 / no date',
          ordinal: 0, start: 0, end: 2})-[:ABOUT]->(d), (f)-[:FOUND_IN]->(s),
        (n:Mention {id: 'men-' + $id, text: '前言', kind: 'AGENCY', state: 'AMBIGUOUS', reason: 'two', start: 0,
          end: 2})-[:STATED_IN]->(d), (n)-[:CANDIDATE]->(issuer)
      WITH d, m
      CALL (d) {
        WITH d WHERE d.id <> 'doc-0' MATCH (first:Document {id: 'doc-0'})
        CREATE (d)-[:CITES {role: 'BASIS', ordinal: 2, kind: 'CURATED'}]->(first),
          (d)-[:ATTACHED_TO]->(first),
          (d)-[:REUSES {share: 0.5, passages: size($shares), spans: $spans, shares: $shares, kind: 'DERIVED'}]->(first)
      }
      CALL (d, m) {
        UNWIND $people AS row
        MATCH (a:Agency {id: 'agy-' + row.k})
        CREATE (a)-[:MEMBER_OF {asWritten: a.asWritten[0], ordinal: row.k, kind: 'QUOTED', start: row.start,
            end: row.end}]->(m),
          (:Person {id: 'per-' + d.id + '-' + row.k, name: row.words})
            -[:HOLDS]->(p:Appointment {id: 'app-' + d.id + '-' + row.k, role: 'CONVENOR', post: '副局长',
              asWritten: '市虚构局副局长', ordinal: row.k, kind: 'QUOTED', start: row.start, end: row.end})-[:IN]->(m),
          (p)-[:ON_BEHALF_OF]->(a), (p)-[:STATED_IN]->(d)
      }
      UNWIND $duties AS row
      MATCH (a:Agency {id: 'agy-' + row.k}), (health:Agency {id: 'agy-health-320600'})
      CREATE (u:Responsibility:Duty {id: 'dut-' + d.id + '-' + row.k, statement: row.words, clauses: [row.words],
          section: ['三、职责分工'], ordinal: row.k, start: row.start, end: row.end, kind: 'QUOTED'})-[:STATED_IN]->(d),
        (a)-[:RESPONSIBLE_FOR {lead: false, asWritten: '市虚构局', ordinal: 0, kind: 'QUOTED', start: row.start,
          end: row.end}]->(u),
        (t:Responsibility:Task {id: 'tsk-' + d.id + '-' + row.k, heading: '虚构任务', statement: row.words,
          clauses: [row.words], section: ['二、任务'], ordinal: row.k, kind: 'CURATED'})-[:STATED_IN]->(d),
        (a)-[:RESPONSIBLE_FOR {lead: true, asWritten: '市虚构局', ordinal: 0, kind: 'CURATED'}]->(t),
        (health)-[:RESPONSIBLE_FOR {lead: false, asWritten: '市卫健委', ordinal: 1, kind: 'CURATED'}]->(t)
      """;
}
