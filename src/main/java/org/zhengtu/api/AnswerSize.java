package org.zhengtu.api;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many values an answer may hold: a page counts as many times as rows are asked for, another
 * list ten times.
 */
final class AnswerSize implements FieldComplexityCalculator {
  private static final int ROWS_OF_A_LIST = 10;
  private static final int MOST_ROWS = 100;
  private static final int ENOUGH = 100_000_000;

  @Override
  public int calculate(FieldComplexityEnvironment field, int children) {
    return (int) Math.min(ENOUGH, 1 + (long) children * rows(field));
  }

  private static int rows(FieldComplexityEnvironment field) {
    if (field.getArguments().get("first") instanceof Integer first) {
      return Math.clamp(first, 1, MOST_ROWS);
    }
    boolean edges = field.getField().getName().equals("edges");
    boolean list =
        GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
    return list && !edges ? ROWS_OF_A_LIST : 1;
  }
}
