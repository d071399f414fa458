package org.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtu.InventedNotice.NOTICE;

import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.FileNames;

/** The program as users start it: what it prints where, and what it ends with. */
class CommandLineTest {
  @TempDir Path folder;

  @BeforeEach
  void writeNotice() throws Exception {
    Files.writeString(folder.resolve("notice.txt"), NOTICE);
  }

  @Test
  void one_document_is_printed_as_a_record() throws Exception {
    Process run = Process.zhengtu(folder, "extract", "notice.txt");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    PolicyRecord read = RecordJson.read(run.out());
    assertThat(read.source().name()).isEqualTo("notice.txt");
    assertThat(read.source().characters()).isEqualTo(NOTICE.length());
    assertThat(read.documents().getFirst().number()).isEqualTo("云政办发〔2022〕7号");
  }

  @Test
  void names_of_files_arrive_whole_where_no_locale_is_set() throws Exception {
    Files.writeString(FileNames.in(folder, "通知 甲.txt"), NOTICE);
    Process run = Process.zhengtu(folder, "extract", "通知 甲.txt", "无.txt", "--out", "记录");
    assertThat(run.err()).endsWith("无.txt: there is no such file\n");
    PolicyRecord read =
        RecordJson.read(Files.readString(FileNames.in(FileNames.in(folder, "记录"), "通知 甲.json")));
    assertThat(read.source().name()).isEqualTo("通知 甲.txt");
    Process walked = Process.zhengtu(folder, "extract", ".");
    assertThat(walked.out().lines().map(line -> RecordJson.read(line).source().name()))
        .contains("notice.txt", "通知 甲.txt");
  }

  @Test
  void extracting_loads_neither_spring_nor_neo4j() throws Exception {
    Process run = Process.run(folder, List.of("-Xlog:class+load:stdout"), "extract", "notice.txt");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("org.zhengtu.parse.PolicyParser");
    assertThat(run.out().lines().filter(line -> line.contains("] org.springframework.")).toList())
        .isEmpty();
    assertThat(run.out().lines().filter(line -> line.contains("] org.neo4j.")).toList()).isEmpty();
  }

  @Test
  void a_folder_is_walked_in_order_and_printed_as_lines() throws Exception {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/2.txt"), NOTICE);
    Files.write(folder.resolve("a.txt"), NOTICE.getBytes(Charset.forName("GB18030")));
    Files.writeString(folder.resolve(".hidden"), NOTICE);
    Process run = Process.zhengtu(folder, "extract", ".");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().map(line -> RecordJson.read(line).source().name()))
        .containsExactly("a.txt", "2.txt", "notice.txt");
  }

  @Test
  void unreadable_files_are_named_and_the_others_done() throws Exception {
    Files.createFile(folder.resolve("empty.txt"));
    Files.write(folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    Files.writeString(folder.resolve("scripts.html"), "<html><script>load()</script></html>");
    Process run = Process.zhengtu(folder, "extract", ".", "gone.txt", "--out", "records");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).endsWith("empty.txt: the file is empty"),
            line -> assertThat(line).contains("image.txt: an image is not read; read are"),
            line -> assertThat(line).contains("scripts.html: the page holds no text of its own"),
            line -> assertThat(line).isEqualTo("gone.txt: there is no such file"));
    assertThat(folder.resolve("records/notice.json")).exists();
  }

  @Test
  void two_documents_of_one_name_do_not_overwrite_each_other() throws Exception {
    Files.writeString(folder.resolve("notice.md"), NOTICE);
    Process run = Process.zhengtu(folder, "extract", ".", "--out", "records");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("notice.txt: another document of this name is already in");
  }

  @Test
  void a_wrong_command_line_is_told_in_two_lines() throws Exception {
    for (List<String> args :
        List.of(
            List.of("extract"),
            List.of("nonsense"),
            List.of("extract", "--nonsense", "x"),
            List.of("serve", "nonsense"),
            List.of("serve", "--server.port=many"),
            List.of("remove"),
            List.of("verify", "--uri", "bolt://localhost", "--store", "y"),
            List.of("ingest", "x", "--uri", "http://localhost"),
            List.of("ingest", "x", "--uri", "bolt://localhost", "--store", "y"))) {
      Process run = Process.zhengtu(folder, args.toArray(String[]::new));
      assertThat(run.exitCode()).as("%s: %s", args, run.err()).isEqualTo(2);
      assertThat(run.err().lines().count()).as(run.err()).isLessThanOrEqualTo(2);
      assertThat(run.err()).startsWith("zhengtu: ");
    }
  }

  @Test
  void every_command_has_help_with_examples() throws Exception {
    for (String command : List.of("serve", "extract", "ingest", "remove", "verify", "export")) {
      Process run = Process.zhengtu(folder, command, "--help");
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).contains("Examples:", "java -jar zhengtu.jar " + command);
    }
    assertThat(Process.zhengtu(folder, "--help").out()).contains("Exit codes:", "Examples:");
    assertThat(Process.zhengtu(folder, "--version").out()).startsWith("zhengtu ");
  }

  @Test
  void a_taken_port_is_told_in_one_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Process run = Process.zhengtu(folder, "--server.port=" + taken.getLocalPort());
      assertThat(run.exitCode()).isEqualTo(4);
      assertThat(run.err().lines())
          .containsExactly(
              "zhengtu: The port %d is taken; stop the program that has it, or choose another: --server.port=%d"
                  .formatted(taken.getLocalPort(), taken.getLocalPort() + 1));
      assertThat(folder.resolve("data")).doesNotExist();
    }
  }

  @Test
  void a_server_that_does_not_answer_is_told_in_one_sentence() throws Exception {
    Process run = Process.zhengtu(folder, "ingest", "notice.txt", "--uri", "bolt://127.0.0.1:1");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err().lines().toList())
        .singleElement()
        .asString()
        .startsWith("zhengtu: No graph answers at bolt://127.0.0.1:1");
  }
}
