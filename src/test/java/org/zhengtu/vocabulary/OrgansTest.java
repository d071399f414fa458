package org.zhengtu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrgansTest {
  private final Jurisdictions jurisdictions = Jurisdictions.load();
  private final Organs organs = Organs.load();

  /**
   * Each line: the document's place, a name, whose organ it is, what it does, g for a collective.
   */
  @Test
  void namesFromAllLevelsAreReadAsTheTableSays() throws IOException {
    List<String> table = lines("/units/agencies.tsv");
    assertThat(table).hasSizeGreaterThan(1400);
    List<String> read = table.stream().map(line -> line.split("\t", -1)).map(this::read).toList();
    assertThat(read).isEqualTo(table);
  }

  /** Within each name of the table: no range is passed over by its end that is a name or a rank. */
  @Test
  void whatEndsAsNoNameReadsAsNoName() throws IOException {
    int passedOver = 0;
    List<String> table = new ArrayList<>(lines("/units/agencies.tsv"));
    table.addAll(lines("/units/names-and-lists.tsv"));
    for (String line : table) {
      String name = folded(line.split("\t", -1)[1]);
      for (int from = 0; from < name.length(); from++) {
        for (int to = from + 1; to <= name.length(); to++) {
          OrganName read = organs.read(name, from, to, null);
          boolean rank = read.kind() == OrganName.Kind.RANK;
          boolean may = organs.mayBeName(name, from, to);
          String range = name.substring(from, to);
          // the reader takes 共青团青海省委员 for the 委 of the place within it; no name ends so
          boolean broken = range.endsWith("委员");
          assertThat(may || broken || !read.whole() && !rank).as(range).isTrue();
          assertThat(organs.mayBeRank(name, from, to) || !rank).as(range).isTrue();
          passedOver += may ? 0 : 1;
        }
      }
    }
    assertThat(passedOver).isGreaterThan(10_000);
  }

  private String read(String[] row) {
    String folded = folded(row[1]);
    OrganName name = organs.read(folded, 0, folded.length(), jurisdictions.byCode(row[0]));
    String places = name.places().stream().map(Jurisdiction::code).collect(Collectors.joining("、"));
    String families = name.families().isEmpty() ? "-" : String.join("、", name.families());
    boolean stands = name.whole() || name.kind() == OrganName.Kind.RANK;
    return String.join(
        "\t", row[0], row[1], places, families, stands ? name.group() ? "g" : "" : "no name");
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (char c : name.toCharArray()) {
      folded.append(c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c);
    }
    return folded.toString();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = OrgansTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
