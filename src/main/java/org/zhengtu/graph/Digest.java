package org.zhengtu.graph;

import java.nio.charset.StandardCharsets;
import org.zhengtu.text.Sources;

/** SHA-256 of texts in UTF-8, in lower-case hex. */
final class Digest {
  private Digest() {}

  static String sha256(String text) {
    return Sources.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
