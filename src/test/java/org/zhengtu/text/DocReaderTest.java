package org.zhengtu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A Word 97 file as an office suite writes it; what stands in it is invented. */
class DocReaderTest {
  @Test
  void aDocGivesItsParagraphs() throws Exception {
    SourceText source = Sources.read(Path.of("src/test/resources/formats/invented.doc"));
    assertThat(source.mediaType()).isEqualTo("application/msword");
    assertThat(source.text().lines())
        .startsWith("南通市人民政府办公室关于推进水车保护工作的通知", "通政办发〔2031〕901号")
        .contains("（一）普查水车。登记全市水车的位置和现状。（牵头单位：市水利局；责任单位：市财政局）");
  }
}
