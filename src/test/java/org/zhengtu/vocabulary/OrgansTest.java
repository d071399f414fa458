package org.zhengtu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
