package org.zhengtu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The lines of each page of a PDF, with what their place on the page tells. */
final class PdfPages extends PDFTextStripper {
  private static final float INDENT = 1.2f;
  private static final float CENTRED = 4.5f;
  private static final float SPACE = 0.3f;
  private static final float COLUMN = 2.5f;

  private final List<List<String>> pages = new ArrayList<>();
  private final List<Placed> page = new ArrayList<>();
  private final long deadline = System.nanoTime() + Duration.ofSeconds(Limits.SECONDS).toNanos();
  private @Nullable StringBuilder line;
  private float lineFrom;
  private float lineEnd;
  private float lineSize;
  private int characters;

  /** A line, where it starts and how wide its characters are, both in points. */
  private record Placed(String text, float from, float size) {}

  PdfPages() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The lines of every page, in reading order. */
  List<List<String>> read(PDDocument document) throws IOException {
    getText(document);
    return List.copyOf(pages);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    try {
      Limits.checkCharacters(++characters);
      if ((characters & 1023) == 0) {
        checkTime();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    super.processTextPosition(text);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    checkTime();
  }

  private void checkTime() throws UnreadableSourceException {
    if (System.nanoTime() - deadline > 0) {
      throw new UnreadableSourceException(
          "the PDF takes longer to read than " + Limits.SECONDS + " seconds");
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    StringBuilder current = line;
    if (current == null) {
      current = new StringBuilder();
      line = current;
      lineFrom = first.getXDirAdj();
      lineSize = first.getFontSizeInPt();
    } else {
      float gap = (first.getXDirAdj() - lineEnd) / Math.max(1, lineSize);
      current.append(gap > COLUMN ? "\t" : gap > SPACE ? " " : "");
    }
    current.append(text);
    lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
  }

  @Override
  protected void writeWordSeparator() {
    // the gap itself tells, see writeString
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    if (line != null && !line.toString().isBlank()) {
      page.add(new Placed(line.toString().strip(), lineFrom, lineSize));
    }
    line = null;
  }

  @Override
  protected void writePageEnd() {
    endLine();
    float margin = (float) page.stream().mapToDouble(Placed::from).min().orElse(0);
    pages.add(page.stream().map(l -> indent(l, margin) + l.text()).toList());
    page.clear();
  }

  private static String indent(Placed line, float margin) {
    float wide = (line.from() - margin) / Math.max(1, line.size());
    return wide > CENTRED ? "        " : wide > INDENT ? "    " : "";
  }
}
