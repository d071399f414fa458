package org.zhengtu.graph.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every way through citations from one document to another, shortest first. */
public final class Paths {
  private static final int MOST = 500;
  private static final int MOST_STEPS = 200_000;

  private final Map<String, List<Citation>> onward = new HashMap<>();
  private final Map<String, Integer> distance = new HashMap<>();
  private final List<List<Citation>> found = new ArrayList<>();
  private final String target;
  private int steps;

  private Paths(Collection<Citation> citations, String target) {
    this.target = target;
    Map<String, List<String>> back = new HashMap<>();
    for (Citation citation : citations) {
      onward.computeIfAbsent(citation.citing(), _ -> new ArrayList<>()).add(citation);
      back.computeIfAbsent(citation.cited(), _ -> new ArrayList<>()).add(citation.citing());
    }
    measure(back);
  }

  /**
   * The ways among {@code citations} that visit no document twice.
   *
   * @throws TooMuchException where there are more than anyone could read
   */
  public static List<List<Citation>> between(
      Collection<Citation> citations, String from, String to, int maxDepth) {
    Paths paths = new Paths(citations, to);
    paths.walk(from, maxDepth, new ArrayDeque<>(), new HashSet<>());
    paths.found.sort(Comparator.comparingInt(List::size));
    return paths.found;
  }

  private void measure(Map<String, List<String>> back) {
    distance.put(target, 0);
    Deque<String> queue = new ArrayDeque<>(List.of(target));
    while (!queue.isEmpty()) {
      String id = queue.remove();
      for (String citing : back.getOrDefault(id, List.of())) {
        if (distance.putIfAbsent(citing, distance.getOrDefault(id, 0) + 1) == null) {
          queue.add(citing);
        }
      }
    }
  }

  private void walk(String at, int left, Deque<Citation> way, Set<String> visited) {
    if (at.equals(target)) {
      if (!way.isEmpty()) {
        found.add(List.copyOf(way));
      }
      return;
    }
    visited.add(at);
    for (Citation citation : onward.getOrDefault(at, List.of())) {
      if (found.size() >= MOST || steps++ >= MOST_STEPS) {
        throw new TooMuchException("More than " + MOST + " ways; lower maxDepth");
      }
      boolean near = distance.getOrDefault(citation.cited(), Integer.MAX_VALUE) < left;
      if (near && !visited.contains(citation.cited())) {
        way.addLast(citation);
        walk(citation.cited(), left - 1, way, visited);
        way.removeLast();
      }
    }
    visited.remove(at);
  }
}
