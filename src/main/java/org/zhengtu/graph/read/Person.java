package org.zhengtu.graph.read;

/** A person named in a document. */
public record Person(String id, String name) implements Node {}
