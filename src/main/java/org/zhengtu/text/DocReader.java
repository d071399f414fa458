package org.zhengtu.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the body of a Word 97–2003 file: paragraphs are lines, rows of tables lines with tabs. */
final class DocReader {
  private static final char CELL_END = '\u0007';

  private DocReader() {}

  /** The reading text of a DOC. */
  static String read(byte[] bytes) throws UnreadableSourceException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return text(document.getRange());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableSourceException("the document is protected by a password", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSourceException("the Word document is damaged or cut off", e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnreadableSourceException("the document unfolds to more than memory holds", e);
    }
  }

  private static String text(Range range) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      String text = WordExtractor.stripFields(paragraph.text());
      if (paragraph.isInTable()) {
        writeCell(out, paragraph, text);
      } else {
        out.append(visible(text)).append('\n');
      }
    }
    return out.toString();
  }

  private static void writeCell(StringBuilder out, Paragraph paragraph, String text) {
    if (paragraph.isTableRowEnd()) {
      int end = out.length();
      while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
        end--;
      }
      out.setLength(end);
      out.append('\n');
      return;
    }
    boolean cellEnds = text.indexOf(CELL_END) >= 0;
    out.append(visible(text).replace('\n', ' ').strip()).append(cellEnds ? '\t' : ' ');
  }

  /** The text without Word's control characters; its line break is one. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u000b') {
        out.append('\n');
      } else if (c >= ' ' || c == '\t') {
        out.append(c);
      }
    }
    return out.toString().stripTrailing();
  }
}
