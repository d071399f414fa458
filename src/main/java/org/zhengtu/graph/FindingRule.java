package org.zhengtu.graph;

import java.util.HashMap;
import java.util.Map;
import org.zhengtu.record.Severity;

/**
 * One rule that looks for what does not add up in the graph: a Cypher file with a header.
 *
 * @param code code of its findings
 * @param severity how much they matter
 * @param scope whose change can change what it finds about a document
 * @param meaning what a finding means, in Chinese
 * @param meaningInEnglish likewise
 * @param toDo what to do about it, in Chinese
 * @param toDoInEnglish likewise
 * @param message what a finding says, with {@code {names}} for the words of its row
 * @param messageInEnglish likewise
 * @param statement name of the statement that finds
 */
public record FindingRule(
    String code,
    Severity severity,
    Scope scope,
    String meaning,
    String meaningInEnglish,
    String toDo,
    String toDoInEnglish,
    String message,
    String messageInEnglish,
    String statement) {

  /** Whose change can change what a rule finds about a document. */
  public enum Scope {
    /** Its own content alone. */
    DOCUMENT,
    /** Its own content, and what is known of the documents that it cites. */
    CITING,
    /** Its own content, and documents with clauses that have words in common with its own. */
    PAIR
  }

  /**
   * Reads a rule.
   *
   * @param text begins with comment lines {@code // name: value}
   * @throws IllegalArgumentException where the header lacks something or has something unknown
   */
  static FindingRule read(String statement, String text) {
    Map<String, String> header = header(statement, text);
    FindingRule rule =
        new FindingRule(
            take(header, "code", statement),
            Severity.valueOf(take(header, "severity", statement)),
            Scope.valueOf(take(header, "scope", statement)),
            take(header, "meaning", statement),
            take(header, "meaning in English", statement),
            take(header, "to do", statement),
            take(header, "to do in English", statement),
            take(header, "message", statement),
            take(header, "message in English", statement),
            statement);
    if (!header.isEmpty()) {
      throw new IllegalArgumentException(statement + ": unknown in its header: " + header.keySet());
    }
    return rule;
  }

  private static Map<String, String> header(String statement, String text) {
    Map<String, String> header = new HashMap<>();
    text.lines()
        .takeWhile(line -> line.startsWith("//"))
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon < 0) {
                throw new IllegalArgumentException(statement + ": no header line: " + line);
              }
              header.put(line.substring(2, colon).strip(), line.substring(colon + 1).strip());
            });
    return header;
  }

  private static String take(Map<String, String> header, String name, String statement) {
    String value = header.remove(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(statement + ": its header lacks " + name);
    }
    return value;
  }

  /** What a finding says, in Chinese and English. */
  String message(Map<String, String> words) {
    return fill(message, words) + " / " + fill(messageInEnglish, words);
  }

  private static String fill(String pattern, Map<String, String> words) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      filled.append(pattern, from, open);
      filled.append(words.getOrDefault(pattern.substring(open + 1, close), ""));
      from = close + 1;
    }
    return filled.append(pattern.substring(from)).toString();
  }
}
