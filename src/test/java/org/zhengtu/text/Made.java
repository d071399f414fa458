package org.zhengtu.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Files of every kind, written when a test asks for them. */
final class Made {
  private Made() {}

  /** A PDF with these pages; a font that every PDF reader has, so Latin letters only. */
  static byte[] pdf(List<List<String>> pages) throws IOException {
    try (PDDocument document = pdfDocument(pages)) {
      return bytes(document);
    }
  }

  /** The same, locked by a password. */
  static byte[] lockedPdf(List<List<String>> pages) throws IOException {
    try (PDDocument document = pdfDocument(pages)) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return bytes(document);
    }
  }

  private static PDDocument pdfDocument(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        float y = 740;
        for (String line : lines) {
          int indent = line.length() - line.stripLeading().length();
          out.beginText();
          out.setFont(font, 12);
          out.newLineAtOffset(72 + 12 * indent, y);
          out.showText(line.strip());
          out.endText();
          y -= 20;
        }
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A DOCX: a title, two automatically numbered headings, hidden words, a table, an end. */
  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("虚构省人民政府办公厅关于开展试点的通知");
      BigInteger list = chineseNumbers(document);
      for (String heading : List.of("工作目标", "重点任务")) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(heading);
      }
      XWPFParagraph mixed = document.createParagraph();
      mixed.createRun().setText("看得见");
      var hidden = mixed.createRun();
      hidden.setText("看不见");
      hidden.setVanish(true);
      XWPFTable table = document.createTable(2, 2);
      fill(table, "姓名", "职务", "张三", "副省长");
      document.createParagraph().createRun().setText("（此件公开发布）");
      return bytes(document);
    }
  }

  private static void fill(XWPFTable table, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      table.getRow(i / 2).getCell(i % 2).setText(cells[i]);
    }
  }

  private static BigInteger chineseNumbers(XWPFDocument document) {
    CTAbstractNum format = CTAbstractNum.Factory.newInstance();
    format.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = format.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
    level.addNewLvlText().setVal("%1、");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(format)));
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  /** {@link #docx()} behind a password. */
  static byte[] lockedDocx() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var out = encryptor.getDataStream(file)) {
        out.write(docx());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** {@link #docx()} with another main part. */
  static byte[] docxWith(byte[] mainPart) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx()));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry; (entry = from.getNextEntry()) != null; ) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(entry.getName().equals("word/document.xml") ? mainPart : from.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  /** A main part of 300 MB that packs into less than one. */
  static byte[] zipBomb() throws IOException {
    byte[] part = new byte[300 << 20];
    Arrays.fill(part, (byte) ' ');
    byte[] start = "<?xml version=\"1.0\"?><a>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, part, 0, start.length);
    return docxWith(part);
  }

  /** A main part whose entities unfold to a billion. */
  static byte[] entityBomb() throws IOException {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    xml.append(
        "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>");
    return docxWith(xml.toString().getBytes(StandardCharsets.UTF_8));
  }
}
