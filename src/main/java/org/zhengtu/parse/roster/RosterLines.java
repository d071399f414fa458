package org.zhengtu.parse.roster;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Task;

/** Tells tasks from lines of a roster: 三、成员：张三（市教育局局长） asks nothing of the bureau. */
public final class RosterLines {
  private RosterLines() {}

  /** The tasks whose words are not for the most part entries of people. */
  public static List<Task> without(List<Appointment> people, List<Task> tasks) {
    if (people.isEmpty()) {
      return tasks;
    }
    TreeMap<Integer, Evidence> entries = new TreeMap<>();
    for (Appointment person : people) {
      if (person.evidence() != null) {
        entries.put(person.evidence().start(), person.evidence());
      }
    }
    return tasks.stream().filter(task -> !isRoster(task.evidence(), entries)).toList();
  }

  private static boolean isRoster(@Nullable Evidence task, TreeMap<Integer, Evidence> entries) {
    if (task == null) {
      return false;
    }
    Integer before = entries.floorKey(task.start());
    int first = before == null ? task.start() : before;
    int covered = 0;
    for (Evidence entry : entries.subMap(first, task.end()).values()) {
      int from = Math.max(entry.start(), task.start());
      covered += Math.max(0, Math.min(entry.end(), task.end()) - from);
    }
    return covered * 2 >= task.end() - task.start();
  }
}
