package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Citations followed from document to document.
 *
 * <p>One statement per step, whatever the number of documents; every citation once, so a cycle ends
 * where it began.
 */
public final class LineageReader {
  private static final int MOST_CITATIONS = 20_000;

  private final CitationReader citations;

  /** Follows what {@code citations} reads. */
  public LineageReader(CitationReader citations) {
    this.citations = citations;
  }

  /**
   * What each document rests on, or what rests on it.
   *
   * @throws TooMuchException where so many citations are reached that no one could read them
   */
  public Map<String, Reached> follow(
      Collection<String> documents, Direction direction, int maxDepth, Edges edges) {
    Map<String, Walk> walks = new LinkedHashMap<>();
    documents.forEach(id -> walks.put(id, new Walk(id, direction)));
    for (int depth = 1; depth <= maxDepth; depth++) {
      Set<String> frontier = new LinkedHashSet<>();
      walks.values().forEach(walk -> frontier.addAll(walk.frontier));
      if (frontier.isEmpty()) {
        break;
      }
      Map<String, List<Citation>> next = next(frontier, direction, edges);
      Map<String, List<Attachment>> attached = attached(frontier, direction, edges);
      for (Walk walk : walks.values()) {
        walk.step(next, attached, depth);
      }
    }
    Map<String, Reached> followed = new LinkedHashMap<>();
    walks.forEach((id, walk) -> followed.put(id, new Reached(walk.steps, walk.attachments)));
    return followed;
  }

  private Map<String, List<Citation>> next(Set<String> frontier, Direction direction, Edges edges) {
    Map<String, List<Citation>> next =
        direction == Direction.ANCESTORS ? citations.of(frontier) : citations.to(frontier);
    next.replaceAll((_, list) -> list.stream().filter(edges::has).toList());
    return next;
  }

  private Map<String, List<Attachment>> attached(
      Set<String> frontier, Direction direction, Edges edges) {
    if (!edges.attachments()) {
      return Map.of();
    }
    return direction == Direction.ANCESTORS
        ? citations.carriers(frontier)
        : citations.attachments(frontier);
  }

  /** Which way citations are followed. */
  public enum Direction {
    ANCESTORS,
    DESCENDANTS
  }

  /** What was reached, nearest first. */
  public record Reached(List<Step> steps, List<Tie> attachments) {

    /** Copies the lists. */
    public Reached {
      steps = List.copyOf(steps);
      attachments = List.copyOf(attachments);
    }
  }

  /**
   * A citation that was followed.
   *
   * @param depth 1 for the document's own
   */
  public record Step(int depth, Citation citation) {}

  /**
   * An attachment that was followed.
   *
   * @param depth 1 for the document's own
   */
  public record Tie(int depth, Attachment attachment) {}

  private static final class Walk {
    private final Direction direction;
    private final Set<String> seen = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Tie> attachments = new ArrayList<>();
    private List<String> frontier;

    Walk(String root, Direction direction) {
      this.direction = direction;
      this.frontier = List.of(root);
      seen.add(root);
    }

    void step(Map<String, List<Citation>> next, Map<String, List<Attachment>> attached, int depth) {
      boolean up = direction == Direction.ANCESTORS;
      List<String> reached = new ArrayList<>();
      for (String id : frontier) {
        for (Citation citation : next.getOrDefault(id, List.of())) {
          steps.add(new Step(depth, citation));
          reach(up ? citation.cited() : citation.citing(), reached);
        }
        for (Attachment one : attached.getOrDefault(id, List.of())) {
          attachments.add(new Tie(depth, one));
          reach(up ? one.carrier() : one.attached(), reached);
        }
      }
      if (steps.size() + attachments.size() > MOST_CITATIONS) {
        throw new TooMuchException("More than " + MOST_CITATIONS + " citations; lower maxDepth");
      }
      frontier = reached;
    }

    private void reach(String id, List<String> reached) {
      if (seen.add(id)) {
        reached.add(id);
      }
    }
  }
}
