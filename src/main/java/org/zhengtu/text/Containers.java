package org.zhengtu.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what lies in a ZIP or compound file by the names of its parts, without unpacking any. */
final class Containers {
  private Containers() {}

  /** {@link Format#DOCX}, or an error that names what the archive is. */
  static Format zip(byte[] bytes) throws UnreadableSourceException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (Enumeration<ZipArchiveEntry> e = zip.getEntries(); e.hasMoreElements(); ) {
        String name = e.nextElement().getName();
        if (name.equals("word/document.xml")) {
          return Format.DOCX;
        }
        if (name.equals("OFD.xml")) {
          throw Format.notRead("an OFD document");
        }
        if (name.equals("xl/workbook.xml") || name.equals("ppt/presentation.xml")) {
          throw Format.notRead("a spreadsheet or presentation");
        }
      }
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSourceException("the file is damaged or cut off (a ZIP container)", e);
    }
    throw Format.notRead("a ZIP archive");
  }

  /** {@link Format#DOC}, or an error that names what the file is. */
  static Format compoundFile(byte[] bytes) throws UnreadableSourceException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return Format.DOC;
      }
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableSourceException("the document is protected by a password");
      }
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSourceException("the file is damaged or cut off (an Office file)", e);
    }
    throw Format.notRead("an Office file other than Word");
  }
}
