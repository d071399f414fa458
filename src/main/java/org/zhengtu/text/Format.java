package org.zhengtu.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The formats that are read, told apart by the bytes that a file begins with. */
enum Format {
  PLAIN("text/plain", "the file holds no text"),
  HTML("text/html", "the page holds no text of its own (only scripts, forms or hidden parts)"),
  PDF("application/pdf", "the PDF has no text layer (a scan); recognise its text first"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "the Word document holds no text"),
  DOC("application/msword", "the Word document holds no text");

  private final String mediaType;
  private final String withoutText;

  Format(String mediaType, String withoutText) {
    this.mediaType = mediaType;
    this.withoutText = withoutText;
  }

  /** IANA media type. */
  String mediaType() {
    return mediaType;
  }

  /** Why a file of this format may have no text. */
  String withoutText() {
    return withoutText;
  }

  /** The reading text of a file of this format. */
  String read(byte[] bytes) throws UnreadableSourceException {
    return switch (this) {
      case PLAIN -> PlainReader.read(bytes);
      case HTML -> HtmlReader.read(bytes);
      case PDF -> PdfReader.read(bytes);
      case DOCX -> DocxReader.read(bytes);
      case DOC -> DocReader.read(bytes);
    };
  }

  /** Recognises {@code bytes}, or says what they are when they are not read. */
  static Format of(byte[] bytes) throws UnreadableSourceException {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return Containers.zip(bytes);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Containers.compoundFile(bytes);
    }
    String other = otherFormat(head);
    if (other != null) {
      throw notRead(other);
    }
    return Markup.looksLikeHtml(bytes) ? HTML : PLAIN;
  }

  /** The error for a format that is known and not read. */
  static UnreadableSourceException notRead(String what) {
    return new UnreadableSourceException(what + " is not read; read are " + Sources.FORMATS);
  }

  private static @Nullable String otherFormat(String head) {
    if (head.startsWith("{\\rtf")) {
      return "an RTF document";
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("RIFF")
        || head.startsWith("BM") && head.indexOf('\0') >= 0) {
      return "an image";
    }
    if (head.startsWith("7z\u00bc\u00af")
        || head.startsWith("Rar!")
        || head.startsWith("\u001f\u008b")) {
      return "an archive";
    }
    if (head.startsWith("MIME-Version:") || head.startsWith("From: <Saved by")) {
      return "a web archive (MHTML)";
    }
    return null;
  }
}
