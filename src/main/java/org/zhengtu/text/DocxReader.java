package org.zhengtu.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads the body of a DOCX: a paragraph is a line with its automatic number, a row of a table is a
 * line with tabs between cells. Hidden and deleted text, headers, footers and notes are left out.
 */
final class DocxReader {
  private static final long PART = 100L << 20;
  private static final double INFLATE_RATIO = 0.005;
  private static final int PARTS = 2_000;

  static {
    ZipSecureFile.setMaxEntrySize(PART);
    ZipSecureFile.setMinInflateRatio(INFLATE_RATIO);
    ZipSecureFile.setMaxTextSize(Limits.CHARACTERS);
    ZipSecureFile.setMaxFileCount(PARTS);
  }

  private final StringBuilder out = new StringBuilder();
  private final WordNumbering numbering = new WordNumbering();

  private DocxReader() {}

  /** The reading text of a DOCX. */
  static String read(byte[] bytes) throws UnreadableSourceException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocxReader reader = new DocxReader();
      reader.write(document.getBodyElements());
      return reader.out.toString();
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSourceException(reason(e), e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnreadableSourceException("the document unfolds to more than memory holds", e);
    }
  }

  private static String reason(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      if (message.contains("Zip bomb") || message.contains("exceed the max")) {
        return "the document is packed so tightly that it looks like a zip bomb";
      }
      if (message.contains("DOCTYPE")) {
        return "the document declares XML entities, which no Word document does";
      }
    }
    return "the Word document is damaged or cut off";
  }

  private void write(List<IBodyElement> elements) throws UnreadableSourceException {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        out.append(numbering.next(paragraph)).append(text(paragraph)).append('\n');
      } else if (element instanceof XWPFTable table) {
        writeTable(table);
      } else if (element instanceof XWPFSDT control) {
        out.append(control.getContent().getText()).append('\n');
      }
      Limits.checkCharacters(out.length());
    }
  }

  private void writeTable(XWPFTable table) throws UnreadableSourceException {
    for (XWPFTableRow row : table.getRows()) {
      List<XWPFTableCell> filled =
          row.getTableCells().stream().filter(cell -> !cell.getText().isBlank()).toList();
      if (filled.size() == 1) {
        write(filled.get(0).getBodyElements());
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (XWPFTableCell cell : row.getTableCells()) {
        cells.add(oneLine(cell));
      }
      out.append(String.join("\t", cells).stripTrailing()).append('\n');
    }
  }

  private static String oneLine(XWPFTableCell cell) {
    List<String> parts = new ArrayList<>();
    for (XWPFParagraph paragraph : cell.getParagraphs()) {
      parts.add(text(paragraph).replace('\n', ' ').replace('\t', ' ').strip());
    }
    return String.join(" ", parts).strip();
  }

  private static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      switch (run) {
        case XWPFRun words when !words.isVanish() -> text.append(words.text());
        case XWPFSDT control -> text.append(control.getContent().getText());
        default -> {}
      }
    }
    return text.toString();
  }
}
