package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/**
 * Who holds an office of a mechanism by another post, unnamed: 办公室主任由市教育局局长兼任.
 *
 * @param role the office
 * @param unit the organ whose post it is
 * @param post the post there
 * @param evidence 市教育局局长; null in a record written by a person
 */
public record OfficePost(MechanismRole role, Unit unit, String post, @Nullable Evidence evidence) {}
