package org.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtu.InventedNotice.NOTICE;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's first hour: start, look, ingest while it runs, stop, start again. */
class ServiceTest {
  @TempDir Path folder;

  @Test
  void a_new_graph_starts_with_the_seed_and_takes_documents_while_it_is_served() throws Exception {
    Path notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
    Path store = folder.resolve("store");
    String exported;
    try (Serving service = Serving.start(folder, store)) {
      assertThat(service.said())
          .contains("A new graph: loading the records it starts with")
          .contains("In the graph: 6 documents read");
      assertThat(answer(service)).contains("通政办发〔2022〕87号");

      for (String command : List.of("ingest", "remove", "verify")) {
        Process held = Process.zhengtu(folder, command, "notice.txt", "--store", "store");
        assertThat(held.exitCode()).isEqualTo(4);
        assertThat(held.err().lines().toList())
            .singleElement()
            .asString()
            .contains("in use by another process", "--uri " + service.address("Bolt"));
      }

      Process taken =
          Process.zhengtu(
              folder, "ingest", "notice.txt", "gone.txt", "--uri", service.address("Bolt"));
      assertThat(taken.exitCode()).isEqualTo(3);
      assertThat(taken.err()).isEqualTo("gone.txt: there is no such file\n");
      assertThat(taken.out())
          .contains("notice.txt: added", "written  云政办发〔2022〕7号", "1 of 2 ingested")
          .contains("7 documents read");
      exported = exported("--uri", service.address("Bolt"));
    }
    try (Serving again = Serving.start(folder, store)) {
      assertThat(again.said())
          .doesNotContain("loading the records")
          .contains("In the graph: 7 documents read");
      assertThat(exported("--uri", again.address("Bolt"))).isEqualTo(exported);
    }
    assertThat(notice).exists();
  }

  private String exported(String... where) throws Exception {
    List<String> args = List.of("export", "--canonical", where[0], where[1]);
    Process run = Process.zhengtu(folder, args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private static String answer(Serving service) throws Exception {
    String query = "{\"query\": \"{ documents(first: 20) { edges { node { number } } } }\"}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address("GraphQL")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
