package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * A coordinating mechanism (联席会议, 领导小组, 专班) that a document founds or whose members it lists.
 *
 * @param name as the text has it
 * @param leadUnit 牵头单位, or null
 * @param officeAt where its 办公室 is, or null
 * @param declaredMembers the number of members that the text states, or null
 */
public record Mechanism(
    String name,
    @Nullable Unit leadUnit,
    @Nullable Unit officeAt,
    @Nullable Integer declaredMembers,
    @Nullable Evidence evidence) {}
