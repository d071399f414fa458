package org.zhengtu.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents that ask for one thing in thousands of guises, before they are validated: too
 * many fields, aliases, directives, repetitions, or fragments that unfold without end.
 */
final class QueryLimits extends SimplePerformantInstrumentation {
  private static final int MOST_FIELDS = 2_000;
  private static final int MOST_ALIASES = 60;
  private static final int MOST_DIRECTIVES = 60;
  private static final int MOST_REPETITIONS = 20;
  private static final int MOST_DEFINITIONS = 100;

  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(
      DocumentAndVariables query,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    check(query.getDocument());
    return query;
  }

  /** Throws for a document over a limit. */
  static void check(Document document) {
    atMost(MOST_DEFINITIONS, document.getDefinitions().size(), "definitions");
    new Counts(document).check();
  }

  private static void atMost(int most, long count, String what) {
    if (count > most) {
      throw new AbortExecutionException("The query has more than " + most + " " + what);
    }
  }

  /** Counts of one document; each fragment is counted once and added wherever it is spread. */
  private static final class Counts {
    private final Document document;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Long> unfolded = new HashMap<>();
    private final Set<String> unfolding = new HashSet<>();
    private long aliases;
    private long directives;

    Counts(Document document) {
      this.document = document;
      document
          .getDefinitionsOfType(FragmentDefinition.class)
          .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    void check() {
      fragments.keySet().forEach(this::fragment);
      for (OperationDefinition operation :
          document.getDefinitionsOfType(OperationDefinition.class)) {
        directives += operation.getDirectives().size();
        selections(operation.getSelectionSet());
      }
    }

    private long selections(@Nullable SelectionSet set) {
      if (set == null) {
        return 0;
      }
      Map<String, Integer> repeated = new HashMap<>();
      long fields = 0;
      for (Selection<?> selection : set.getSelections()) {
        fields += selection(selection, repeated);
        atMost(MOST_FIELDS, fields, "fields");
      }
      atMost(MOST_ALIASES, aliases, "aliases");
      atMost(MOST_DIRECTIVES, directives, "directives");
      return fields;
    }

    private long selection(Selection<?> selection, Map<String, Integer> repeated) {
      return switch (selection) {
        case Field field -> {
          aliases += field.getAlias() == null ? 0 : 1;
          directives += field.getDirectives().size();
          int times = repeated.merge(field.getResultKey(), 1, Integer::sum);
          atMost(MOST_REPETITIONS, times, "repetitions of " + field.getName());
          yield 1 + selections(field.getSelectionSet());
        }
        case InlineFragment inline -> {
          directives += inline.getDirectives().size();
          yield selections(inline.getSelectionSet());
        }
        case FragmentSpread spread -> {
          directives += spread.getDirectives().size();
          int times = repeated.merge("..." + spread.getName(), 1, Integer::sum);
          atMost(MOST_REPETITIONS, times, "repetitions of ..." + spread.getName());
          yield fragment(spread.getName());
        }
        default -> 0;
      };
    }

    /** A fragment that spreads itself is left to the validator, which refuses it. */
    private long fragment(String name) {
      Long known = unfolded.get(name);
      FragmentDefinition fragment = fragments.get(name);
      if (known != null || fragment == null || !unfolding.add(name)) {
        return known == null ? 0 : known;
      }
      directives += fragment.getDirectives().size();
      long fields = selections(fragment.getSelectionSet());
      unfolding.remove(name);
      unfolded.put(name, fields);
      return fields;
    }
  }
}
