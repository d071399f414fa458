package org.zhengtu.ingest;

import java.nio.charset.StandardCharsets;
import org.zhengtu.record.CorrectionJson;
import org.zhengtu.record.RecordFormatException;
import org.zhengtu.text.UnreadableSourceException;

/** Files that hold a policy record in JSON instead of a document. */
final class RecordFile {
  private RecordFile() {}

  /** True for bytes that begin as a JSON object does, after white space and a byte order mark. */
  static boolean isRecord(byte[] bytes) {
    int at = startsWithMark(bytes) ? 3 : 0;
    at = skipSpace(bytes, at);
    if (at >= bytes.length || bytes[at] != '{') {
      return false;
    }
    at = skipSpace(bytes, at + 1);
    return at < bytes.length && (bytes[at] == '"' || bytes[at] == '}');
  }

  /** The record, or the correction. */
  static CorrectionJson.File read(byte[] bytes) throws UnreadableSourceException {
    int from = startsWithMark(bytes) ? 3 : 0;
    String json = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    try {
      return CorrectionJson.read(json);
    } catch (RecordFormatException e) {
      throw new UnreadableSourceException("it is no policy record: " + e.getMessage(), e);
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  private static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }
}
