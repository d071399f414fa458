package org.zhengtu.text;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text layer of a PDF in reading order. Page numbers and lines that head or foot most
 * pages are left out; a line that begins a paragraph keeps an indent, wide gaps are tabs.
 */
final class PdfReader {
  private static final long MEMORY = 64L << 20;
  private static final long STORAGE = 512L << 20;
  private static final String FONT_CACHE = "pdfbox.fontcache";

  static {
    if (System.getProperty(FONT_CACHE) == null) { // else it writes into the user's home
      System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
    }
  }

  private PdfReader() {}

  /** The reading text of a PDF; blank for a scan. */
  static String read(byte[] bytes) throws UnreadableSourceException {
    try (PDDocument document = open(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > Limits.PAGES) {
        throw new UnreadableSourceException(
            "the PDF has %,d pages; up to %,d are read".formatted(pages, Limits.PAGES));
      }
      return RunningLines.without(new PdfPages().read(document));
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableSourceException("the PDF is protected by a password", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSourceException("the PDF is damaged or cut off", e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnreadableSourceException("the PDF unfolds to more than memory holds", e);
    }
  }

  private static PDDocument open(byte[] bytes) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(bytes),
        "",
        null,
        null,
        MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache);
  }
}
