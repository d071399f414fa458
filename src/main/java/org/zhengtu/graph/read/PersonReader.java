package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.Map;

/** People by id and in pages, and their posts. */
public final class PersonReader {
  private final Reads reads;
  private final Lookup<Person> people;

  /** Reads through {@code reads}. */
  public PersonReader(Reads reads) {
    this.reads = reads;
    this.people = Lookup.of(reads, "person/by-id", Person.class);
  }

  /** Those of these people that exist, by id. */
  public Map<String, Person> byId(Collection<String> ids) {
    return people.byId(ids);
  }

  /** A page of people. */
  public Page<Person> page(PersonFilter filter, Slice slice) {
    return people.page("person/page", filter.parameters(), slice);
  }

  /** How many people there are. */
  public long count(PersonFilter filter) {
    return reads.count("person/count", filter.parameters());
  }
}
