package org.zhengtu.parse.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.Unit;

/**
 * The mechanism that a document founds or whose members it names, with them.
 *
 * @param mechanism null where the document founds none and names no members
 */
public record Membership(
    @Nullable Mechanism mechanism, List<Unit> memberUnits, List<Appointment> people) {}
