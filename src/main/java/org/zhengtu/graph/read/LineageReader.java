package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.record.CitationRole;

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
  public Map<String, List<Step>> follow(
      Collection<String> documents, Direction direction, int maxDepth, Set<CitationRole> roles) {
    Map<String, Walk> walks = new LinkedHashMap<>();
    documents.forEach(id -> walks.put(id, new Walk(id, direction)));
    for (int depth = 1; depth <= maxDepth; depth++) {
      Set<String> frontier = new LinkedHashSet<>();
      walks.values().forEach(walk -> frontier.addAll(walk.frontier));
      if (frontier.isEmpty()) {
        break;
      }
      Map<String, List<Citation>> next = next(frontier, direction, roles);
      for (Walk walk : walks.values()) {
        walk.step(next, depth);
      }
    }
    Map<String, List<Step>> followed = new LinkedHashMap<>();
    walks.forEach((id, walk) -> followed.put(id, walk.steps));
    return followed;
  }

  private Map<String, List<Citation>> next(
      Set<String> frontier, Direction direction, Set<CitationRole> roles) {
    Map<String, List<Citation>> next =
        direction == Direction.ANCESTORS ? citations.of(frontier) : citations.to(frontier);
    next.replaceAll((_, list) -> list.stream().filter(c -> roles.contains(c.role())).toList());
    return next;
  }

  /** Which way citations are followed. */
  public enum Direction {
    ANCESTORS,
    DESCENDANTS
  }

  /**
   * A citation that was followed.
   *
   * @param depth 1 for the document's own
   */
  public record Step(int depth, Citation citation) {}

  private static final class Walk {
    private final Direction direction;
    private final Set<String> seen = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private List<String> frontier;

    Walk(String root, Direction direction) {
      this.direction = direction;
      this.frontier = List.of(root);
      seen.add(root);
    }

    void step(Map<String, List<Citation>> next, int depth) {
      List<String> reached = new ArrayList<>();
      for (String id : frontier) {
        for (Citation citation : next.getOrDefault(id, List.of())) {
          steps.add(new Step(depth, citation));
          String end = direction == Direction.ANCESTORS ? citation.cited() : citation.citing();
          if (seen.add(end)) {
            reached.add(end);
          }
        }
      }
      if (steps.size() > MOST_CITATIONS) {
        throw new TooMuchException("More than " + MOST_CITATIONS + " citations; lower maxDepth");
      }
      frontier = reached;
    }
  }
}
