package org.zhengtu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.SharedFolder;

class RecordJsonTest {
  private static final String SMALLEST = "{\"source\":{\"name\":\"a.txt\"},\"documents\":[]}";

  @Test
  void whatIsWrittenIsReadBackEqual() {
    RandomRecords random = new RandomRecords(new Random(20_211_029));
    for (int i = 0; i < 300; i++) {
      PolicyRecord expected = random.policyRecord();
      String json = RecordJson.write(expected);
      assertThat(RecordJson.read(json)).isEqualTo(expected);
      assertThat(RecordJson.read(RecordJson.writePretty(expected))).isEqualTo(expected);
      assertThat(RecordJson.write(RecordJson.read(json))).isEqualTo(json);
    }
  }

  @Test
  void aPersonMayLeaveOutWhatIsAbsent() {
    PolicyRecord read = RecordJson.read(SMALLEST);
    assertThat(read.source()).isEqualTo(new SourceInfo("a.txt", null, null, null));
    assertThat(read.documents()).isEmpty();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void keysStandInTheOrderOfTheContractAndQuotedEvidenceNamesNoKind() {
    Evidence derived = new Evidence(3, 9, EvidenceKind.DERIVED);
    PolicyRecord policyRecord =
        new PolicyRecord(
            new SourceInfo("a.txt", null, "text/plain", 12),
            List.of(),
            List.of(
                new Finding("A", Severity.INFO, "甲 / a", derived),
                new Finding("B", Severity.ERROR, "乙 / b", new Evidence(1, 2, EvidenceKind.QUOTED)),
                new Finding("C", Severity.WARNING, "丙 / c", null)));
    assertThat(RecordJson.write(policyRecord))
        .isEqualTo(
            """
            {"source":{"name":"a.txt","sha256":null,"mediaType":"text/plain","characters":12},\
            "documents":[],"findings":[\
            {"code":"A","severity":"INFO","message":"甲 / a","evidence":{"start":3,"end":9,"kind":"DERIVED"}},\
            {"code":"B","severity":"ERROR","message":"乙 / b","evidence":{"start":1,"end":2}},\
            {"code":"C","severity":"WARNING","message":"丙 / c","evidence":null}]}\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"documents":[]}                                              | $.source                     | missing
          {"source":{},"documents":[]}                                  | $.source.name                | missing
          {"source":{"name":1},"documents":[]}                          | $.source.name                | not a text
          {"source":{"name":"a"}}                                       | $.documents                  | missing
          {"source":{"name":"a","size":3},"documents":[]}               | $.source.size                | unknown key
          {"source":{"name":"a"},"documents":{}}                        | $.documents                  | not a list
          {"source":{"name":"a"},"documents":[{"people":[{"nam":"x"}]}]}| $.documents[0].people[0].nam | unknown key
          {"source":{"name":"a"},"documents":[{"issuedOn":"2021-13-01"}]}| $.documents[0].issuedOn     | not a date
          {"source":{"name":"a"},"documents":[{"level":"TOWN"}]}        | $.documents[0].level         | not one of
          {"source":{"name":"a"},"documents":[{"jurisdiction":"32"}]}   | $.documents[0].jurisdiction  | not a six-digit code
          {"source":{"name":"a"},"documents":[{"attachedTo":1.5}]}      | $.documents[0].attachedTo    | not an integer
          {"source":{"name":"a"},"documents":[],"documents":[]}         | $                            | not JSON
          {"source":{"name":"a"},"documents":[]} x                      | $                            | not JSON
          []                                                            | $                            | not an object
          """)
  void whatIsNoRecordIsRefusedWithItsPlace(String json, String path, String what) {
    assertThatThrownBy(() -> RecordJson.read(json))
        .isInstanceOf(RecordFormatException.class)
        .hasMessageContaining(what)
        .extracting(e -> ((RecordFormatException) e).path())
        .isEqualTo(path);
  }

  @Test
  void everyMeasuredRecordIsReadAndComesBackEqual() throws Exception {
    for (Path file : SharedFolder.files("gold", ".json")) {
      PolicyRecord read = RecordJson.read(Files.readString(file));
      assertThat(read.documents()).isNotEmpty();
      assertThat(RecordJson.read(RecordJson.write(read))).isEqualTo(read);
    }
  }
}
