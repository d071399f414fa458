package org.zhengtu.graph.read;

/**
 * A thing found by full text.
 *
 * @param score comparable within one search only
 */
public record Hit(Node node, double score) {}
