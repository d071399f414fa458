package org.zhengtu.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schema's own scalars. */
final class Scalars {
  static final GraphQLScalarType DATE = scalar("Date", LocalDate.class, LocalDate::parse);
  static final GraphQLScalarType DATE_TIME =
      scalar("DateTime", OffsetDateTime.class, OffsetDateTime::parse);

  private Scalars() {}

  private static <T> GraphQLScalarType scalar(
      String name, Class<T> type, Function<String, T> parse) {
    return GraphQLScalarType.newScalar().name(name).coercing(new Iso<>(name, type, parse)).build();
  }

  /** ISO 8601 text on the wire. */
  private record Iso<T>(String name, Class<T> type, Function<String, T> parse)
      implements Coercing<T, String> {

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
      if (!type.isInstance(result)) {
        throw new CoercingSerializeException("Not a " + name + ": " + result);
      }
      return result.toString();
    }

    @Override
    public @Nullable T parseValue(Object input, GraphQLContext context, Locale locale) {
      try {
        return parse.apply(String.valueOf(input));
      } catch (DateTimeException e) {
        throw new CoercingParseValueException("Not a " + name + " in ISO 8601: " + input, e);
      }
    }

    @Override
    public @Nullable T parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      try {
        String text = input instanceof StringValue value ? value.getValue() : null;
        return parse.apply(text == null ? "" : text);
      } catch (DateTimeException e) {
        throw new CoercingParseLiteralException("Not a " + name + " in ISO 8601", e);
      }
    }
  }
}
