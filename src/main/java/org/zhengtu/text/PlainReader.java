package org.zhengtu.text;

/** Plain text: the decoded file, unchanged. */
final class PlainReader {
  private PlainReader() {}

  /** The file's characters; a byte order mark is the encoding's, not the text's. */
  static String read(byte[] bytes) throws UnreadableSourceException {
    String text = Charsets.decode(bytes, null);
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw Format.notRead("binary data");
      }
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7f) {
        odd++;
      }
    }
    if (odd > 8 && odd * 50L > text.length()) {
      throw Format.notRead("binary data");
    }
    return text;
  }
}
