package org.zhengtu.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.validation.ValidationError;
import java.util.HashMap;
import java.util.Map;

/** The stable codes that errors carry as {@code extensions.code}. */
enum ErrorCode {
  /** The request is not one that GraphQL over HTTP knows, or its variables do not fit. */
  BAD_REQUEST,
  /** An argument's value cannot be answered. */
  INVALID_ARGUMENT,
  /** Several documents have that number; {@code extensions.candidates} names them. */
  AMBIGUOUS,
  /** The query text is not GraphQL. */
  GRAPHQL_PARSE_FAILED,
  /** The query does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED,
  /** The query, or its answer, would be too large. */
  QUERY_TOO_COMPLEX,
  /** It took too long. */
  TIMEOUT,
  /** The graph does not answer. */
  UNAVAILABLE,
  /** A defect of this service. */
  INTERNAL_ERROR;

  private static final String KEY = "code";

  /** The same error with its code, unless it has one. */
  static GraphQLError coded(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    if (extensions != null && extensions.containsKey(KEY)) {
      return error;
    }
    Map<String, Object> coded = new HashMap<>(extensions == null ? Map.of() : extensions);
    coded.put(KEY, of(error).name());
    return GraphQLError.newError()
        .message("%s", error.getMessage())
        .locations(error.getLocations())
        .path(error.getPath())
        .errorType(error.getErrorType())
        .extensions(coded)
        .build();
  }

  private static ErrorCode of(GraphQLError error) {
    if (error instanceof ValidationError) {
      return GRAPHQL_VALIDATION_FAILED;
    }
    ErrorClassification type = error.getErrorType();
    if (type instanceof ErrorType known) {
      return switch (known) {
        case InvalidSyntax -> GRAPHQL_PARSE_FAILED;
        case ValidationError, OperationNotSupported -> BAD_REQUEST;
        case ExecutionAborted -> QUERY_TOO_COMPLEX;
        case DataFetchingException, NullValueInNonNullableField -> INTERNAL_ERROR;
      };
    }
    return type instanceof org.springframework.graphql.execution.ErrorType spring
            && spring == org.springframework.graphql.execution.ErrorType.BAD_REQUEST
        ? BAD_REQUEST
        : INTERNAL_ERROR;
  }
}
