package org.zhengtu.text;

final class PdfReader {
  static String read(byte[] b) throws UnreadableSourceException {
    return "";
  }
}
