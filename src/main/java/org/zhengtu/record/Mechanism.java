package org.zhengtu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coordinating mechanism (联席会议, 领导小组, 专班) that a document founds or whose members it lists.
 *
 * @param name as the text has it
 * @param leadUnit 牵头单位, or null
 * @param officeAt where its 办公室 is, or null
 * @param declaredMembers the number of members that the text states, or null
 * @param offices who holds its offices by a post, unnamed; an addition to the exchanged shape, left
 *     out where empty
 */
public record Mechanism(
    String name,
    @Nullable Unit leadUnit,
    @Nullable Unit officeAt,
    @Nullable Integer declaredMembers,
    List<OfficePost> offices,
    @Nullable Evidence evidence) {

  /** Copies the list. */
  public Mechanism {
    offices = List.copyOf(offices);
  }

  /** A mechanism whose offices nobody holds by a post. */
  public Mechanism(
      String name,
      @Nullable Unit leadUnit,
      @Nullable Unit officeAt,
      @Nullable Integer declaredMembers,
      @Nullable Evidence evidence) {
    this(name, leadUnit, officeAt, declaredMembers, List.of(), evidence);
  }
}
