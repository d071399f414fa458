package org.zhengtu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String NOTICE =
      "云泽市人民政府办公室关于开展老年食堂建设的通知\r\n云政办发〔2022〕7号\n\n各县（市、区）人民政府：\n　　请认真执行。";

  @TempDir Path folder;

  @Test
  void plain_text_is_the_decoded_file_unchanged() throws Exception {
    assertThat(read(NOTICE.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(NOTICE);
    assertThat(read(NOTICE.getBytes(GB18030)).text()).isEqualTo(NOTICE);
    assertThat(read(NOTICE.getBytes(StandardCharsets.UTF_8)).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void a_byte_order_mark_decides_and_is_no_part_of_the_text() throws Exception {
    assertThat(read(("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(NOTICE);
    assertThat(read(("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(NOTICE);
    assertThat(read(("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo(NOTICE);
  }

  @Test
  void a_short_text_is_not_taken_for_the_other_encoding() throws Exception {
    assertThat(read("联通".getBytes(GB18030)).text()).isEqualTo("联通");
    assertThat(read("联通".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("联通");
  }

  @Test
  void a_cut_last_character_loses_itself_alone() throws Exception {
    byte[] bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
    assertThat(read(Arrays.copyOf(bytes, bytes.length - 1)).text())
        .startsWith(NOTICE.substring(0, NOTICE.length() - 1));
  }

  @Test
  void the_same_bytes_have_the_same_digest_and_text() throws Exception {
    byte[] bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes)).isEqualTo(read(bytes.clone()));
    assertThat(read(bytes).sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void an_empty_or_blank_file_says_so() {
    assertReason(new byte[0], "the file is empty");
    assertReason(" \n\u3000\n".getBytes(StandardCharsets.UTF_8), "the file holds no text");
  }

  @Test
  void binary_data_is_refused() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertReason(noise, "binary data");
    assertReason("text with \0 inside".getBytes(StandardCharsets.UTF_8), "binary data");
  }

  @Test
  void formats_not_read_name_what_is() throws Exception {
    assertReason("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "an RTF document is not read");
    assertReason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "an image is not read");
    assertReason(zip("a.txt"), "a ZIP archive is not read; read are plain text, HTML, PDF");
    assertReason(zip("OFD.xml"), "an OFD document is not read");
    assertReason(zip("xl/workbook.xml"), "a spreadsheet or presentation is not read");
  }

  @Test
  void a_missing_file_and_a_folder_say_so() {
    assertThatThrownBy(() -> Sources.read(folder.resolve("gone.txt")))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("there is no such file");
    assertThatThrownBy(() -> Sources.read(folder)).isInstanceOf(UnreadableSourceException.class);
  }

  @Test
  void fifty_megabytes_of_one_line_are_too_large() throws Exception {
    Path file = folder.resolve("long.txt");
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    Files.write(file, line);
    assertThatThrownBy(() -> Sources.read(file))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("the file is too large (50 MB; files of up to 32 MB are read)");
  }

  @Test
  void a_pdf_gives_its_text_layer_without_page_numbers_and_running_heads() throws Exception {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      pages.add(List.of("Bulletin", "  Paragraph " + page, "goes on", "- " + page + " -"));
    }
    SourceText source = read(Made.pdf(pages));
    assertThat(source.mediaType()).isEqualTo("application/pdf");
    assertThat(source.text())
        .isEqualTo(
            "    Paragraph 1\ngoes on\n    Paragraph 2\ngoes on\n"
                + "    Paragraph 3\ngoes on\n    Paragraph 4\ngoes on\n");
  }

  @Test
  void a_pdf_without_text_locked_or_cut_off_says_so() throws Exception {
    List<List<String>> page = List.of(List.of("text"));
    assertReason(Made.pdf(List.of(List.of())), "the PDF has no text layer (a scan)");
    assertReason(Made.lockedPdf(page), "the PDF is protected by a password");
    byte[] whole = Made.pdf(page);
    assertReason(Arrays.copyOf(whole, 60), "the PDF is damaged or cut off");
  }

  @Test
  void a_pdf_of_a_hundred_thousand_pages_is_refused_in_time() {
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> assertReason(manyPages(), "the PDF has 100,000 pages; up to 3,000 are read"));
  }

  @Test
  void a_docx_gives_paragraphs_their_numbers_and_tables() throws Exception {
    SourceText source = read(Made.docx());
    assertThat(source.mediaType()).endsWith("wordprocessingml.document");
    assertThat(source.text())
        .isEqualTo("虚构省人民政府办公厅关于开展试点的通知\n一、工作目标\n二、重点任务\n看得见\n姓名\t职务\n张三\t副省长\n（此件公开发布）\n");
  }

  @Test
  void a_docx_locked_cut_off_or_malicious_says_so() throws Exception {
    assertReason(Made.lockedDocx(), "the document is protected by a password");
    byte[] whole = Made.docx();
    assertReason(Arrays.copyOf(whole, whole.length / 2), "the file is damaged or cut off");
    assertReason(Made.zipBomb(), "zip bomb");
    assertReason(Made.entityBomb(), "the document declares XML entities");
  }

  private static byte[] manyPages() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    pdf.append("2 0 obj<</Type/Pages/Count 100000/Kids[");
    for (int i = 0; i < 100_000; i++) {
      pdf.append("3 0 R ");
    }
    pdf.append("]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n");
    pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
    }
    return out.toByteArray();
  }

  private static SourceText read(byte[] bytes) throws UnreadableSourceException {
    return Sources.read("invented", bytes);
  }

  private static void assertReason(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining(reason);
  }
}
