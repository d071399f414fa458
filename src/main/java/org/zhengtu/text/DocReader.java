package org.zhengtu.text;

final class DocReader {
  static String read(byte[] b) throws UnreadableSourceException {
    return "";
  }
}
