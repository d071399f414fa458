package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a write did.
 *
 * @param source id of the source
 * @param name its file name
 * @param outcome what became of the source
 * @param documents every document that the source states, in its order
 * @param counts how many nodes and relationships of each kind were written, by a plural in lower
 *     case such as {@code duties}
 * @param open mentions in what was written that are ambiguous or unresolved
 */
public record WriteReport(
    String source,
    String name,
    Outcome outcome,
    List<WrittenDocument> documents,
    Map<String, Integer> counts,
    List<OpenMention> open) {

  /** What became of the source. */
  public enum Outcome {
    /** It is new in the graph. */
    ADDED,
    /** What it said before was replaced. */
    REPLACED,
    /** It is no longer in the graph. */
    REMOVED
  }

  /** Copies the collections. */
  public WriteReport {
    documents = List.copyOf(documents);
    counts = Map.copyOf(counts);
    open = List.copyOf(open);
  }

  /**
   * A document that the source states, or stated.
   *
   * @param id id of the document
   * @param label its number, or else its title; empty where it has neither
   * @param state whose words are in the graph now
   * @param from name of the source that has these words; null for nobody's
   */
  public record WrittenDocument(String id, String label, State state, @Nullable String from) {}

  /** Whose words about a document are in the graph. */
  public enum State {
    /** This source's; nobody had collected the document before. */
    WRITTEN,
    /** This source's, in the place of its own or another source's earlier words. */
    REPLACED,
    /** Another source's, which goes before this one. */
    KEPT,
    /** Nobody's any more. */
    GONE
  }

  /**
   * Words that do not resolve to one thing.
   *
   * @param text the words
   * @param kind {@code AGENCY}, {@code DOCUMENT} or {@code PERSON}
   * @param state {@code AMBIGUOUS} or {@code UNRESOLVED}
   * @param reason why
   * @param candidates how many meanings they may have
   */
  public record OpenMention(
      String text, String kind, String state, String reason, int candidates) {}
}
