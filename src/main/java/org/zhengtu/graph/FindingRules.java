package org.zhengtu.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules under {@code queries/findings}.
 *
 * @param all sorted by code
 */
public record FindingRules(List<FindingRule> all) {
  private static final String FOLDER = "findings";

  /** Copies the list. */
  public FindingRules {
    all = List.copyOf(all);
    Set<String> codes = new HashSet<>();
    for (FindingRule rule : all) {
      if (!codes.add(rule.code())) {
        throw new IllegalArgumentException("Two rules for " + rule.code());
      }
    }
  }

  /** Reads the header of every rule. */
  static FindingRules load(Statements statements) {
    return new FindingRules(
        statements.names(FOLDER).stream()
            .map(name -> FindingRule.read(name, statements.get(name)))
            .sorted(Comparator.comparing(FindingRule::code))
            .toList());
  }

  /** Their codes. */
  public List<String> codes() {
    return all.stream().map(FindingRule::code).toList();
  }

  /** Those of one scope. */
  List<FindingRule> of(FindingRule.Scope scope) {
    return all.stream().filter(rule -> rule.scope() == scope).toList();
  }
}
