package org.zhengtu.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Kinds of things with an id that follows from a readable key, the same wherever it is derived. */
public enum IdType {
  DOCUMENT("doc"),
  AGENCY("agy"),
  PERSON("per"),
  MECHANISM("mec"),
  APPOINTMENT("app"),
  DUTY("dut"),
  TASK("tsk"),
  PROCEDURE("pro"),
  FINDING("fin"),
  MENTION("men"),
  SOURCE("src"),
  CLAUSE("cls"),
  CORRECTION("cor");

  private static final int DIGITS = 20;

  private final String prefix;

  IdType(String prefix) {
    this.prefix = prefix;
  }

  /** The id of the thing with this key: {@code doc-} and 20 hex digits. */
  public String id(String key) {
    return prefix + "-" + sha256(key).substring(0, DIGITS);
  }

  /** The kind that an id says it is of, or null. */
  public static @Nullable IdType of(String id) {
    for (IdType type : values()) {
      if (id.startsWith(type.prefix + "-")) {
        return type;
      }
    }
    return null;
  }

  /** A key of several parts; different parts give different keys. */
  public static String key(String... parts) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      key.append(i == 0 ? "" : " | ").append(parts[i].replace("|", "||"));
    }
    return key.toString();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
