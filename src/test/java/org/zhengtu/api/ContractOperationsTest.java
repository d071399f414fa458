package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhengtu.SharedFolder;
import tools.jackson.databind.JsonNode;

/** The operations that outside programs rely on. */
class ContractOperationsTest {

  /** What each operation is asked over the invented graph. */
  private static final Map<String, Map<String, Object>> VARIABLES =
      Map.ofEntries(
          Map.entry("agency-across-levels", Map.of("family", "卫生健康", "within", "000000")),
          Map.entry(
              "compare", Map.of("text", "备案", "jurisdictions", new String[] {"320600", "320000"})),
          Map.entry("document-audit", Map.of("number", "通虚发[2021] 1号")),
          Map.entry("findings", Map.of()),
          Map.entry("lineage-paths", Map.of("from", "doc-1", "to", "doc-state")),
          Map.entry("lineage", Map.of("number", "通虚发〔2021〕2号", "direction", "ANCESTORS")),
          Map.entry("node", Map.of("id", "doc-0")),
          Map.entry("people", Map.of("role", "CONVENOR", "within", "320000")),
          Map.entry("search", Map.of("text", "备案")),
          Map.entry("text-reuse", Map.of("number", "通虚发〔2021〕2号")),
          Map.entry(
              "who-is-responsible",
              Map.of(
                  "text",
                  "备案",
                  "levels",
                  new String[] {"CITY"},
                  "within",
                  "320000",
                  "first",
                  100)));

  @Test
  void answerUnchanged() throws IOException {
    InventedGraph.fill(2);
    for (Map.Entry<String, String> operation : operations().entrySet()) {
      JsonNode data = Served.data(operation.getValue(), VARIABLES.get(operation.getKey()));
      data.forEach(field -> assertThat(field.isNull()).as(operation.getKey()).isFalse());
    }
  }

  @Test
  void runAsManyStatementsForManyRowsAsForFew() throws IOException {
    Map<String, Long> few = statements(2);
    Map<String, Long> many = statements(9);
    System.out.println("Statements per operation: " + many);
    assertThat(many).isEqualTo(few);
  }

  private static Map<String, Long> statements(int size) throws IOException {
    InventedGraph.fill(size);
    Map<String, Long> counts = new TreeMap<>();
    for (Map.Entry<String, String> operation : operations().entrySet()) {
      Map<String, Object> variables = VARIABLES.get(operation.getKey());
      Served.data(operation.getValue(), variables); // texts of sources are cached from here on
      counts.put(operation.getKey(), least(operation.getValue(), variables));
    }
    return counts;
  }

  /**
   * Statements of one operation. Two branches that load the same kind of thing share a statement
   * only where they meet in time, so the least of several runs is what the operation needs.
   */
  private static long least(String operation, Map<String, Object> variables) throws IOException {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long before = Served.statements();
      Served.data(operation, variables);
      least = Math.min(least, Served.statements() - before);
    }
    return least;
  }

  /** Every operation by name. */
  private static Map<String, String> operations() throws IOException {
    Map<String, String> operations = new LinkedHashMap<>();
    for (Path file : SharedFolder.files("contract/operations", ".graphql")) {
      String name = file.getFileName().toString().replace(".graphql", "");
      assertThat(VARIABLES).containsKey(name);
      operations.put(name, Files.readString(file));
    }
    return operations;
  }
}
