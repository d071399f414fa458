package org.zhengtu.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.zhengtu.graph.read.ReadFailedException;
import org.zhengtu.graph.read.TooMuchException;

/** Says what went wrong in one sentence and a stable code; a defect is logged, never shown. */
@Component
final class ErrorResolver extends DataFetcherExceptionResolverAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

  ErrorResolver() {
    setThreadLocalContextAware(false);
  }

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment env) {
    Throwable cause = cause(thrown);
    return switch (cause) {
      case InvalidArgumentException e ->
          error(env, ErrorCode.INVALID_ARGUMENT, message(e), Map.of());
      case AmbiguousNumberException e ->
          error(env, ErrorCode.AMBIGUOUS, message(e), Map.of("candidates", candidates(e)));
      case TooMuchException e -> error(env, ErrorCode.QUERY_TOO_COMPLEX, message(e), Map.of());
      case BindException _ ->
          error(env, ErrorCode.INVALID_ARGUMENT, "An argument does not fit its type", Map.of());
      case ReadFailedException e -> failed(env, e);
      default -> defect(env, cause);
    };
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static GraphQLError failed(DataFetchingEnvironment env, ReadFailedException e) {
    return switch (e.reason()) {
      case TIMEOUT -> error(env, ErrorCode.TIMEOUT, "This took too long; ask for less", Map.of());
      case UNAVAILABLE ->
          error(env, ErrorCode.UNAVAILABLE, "The graph does not answer now", Map.of());
    };
  }

  private static GraphQLError defect(DataFetchingEnvironment env, Throwable cause) {
    LOG.error("Field {} failed", env.getExecutionStepInfo().getPath(), cause);
    return error(env, ErrorCode.INTERNAL_ERROR, "This service failed to answer", Map.of());
  }

  private static String message(Throwable e) {
    return String.valueOf(e.getMessage());
  }

  private static List<Map<String, @Nullable String>> candidates(AmbiguousNumberException e) {
    return e.candidates().stream()
        .map(
            candidate -> {
              Map<String, @Nullable String> shown = new LinkedHashMap<>();
              shown.put("id", candidate.id());
              shown.put("issuer", candidate.issuer());
              shown.put("title", candidate.title());
              return shown;
            })
        .toList();
  }

  private static GraphQLError error(
      DataFetchingEnvironment env, ErrorCode code, String message, Map<String, Object> details) {
    Map<String, Object> extensions = new HashMap<>(details);
    extensions.put("code", code.name());
    boolean defect = code == ErrorCode.INTERNAL_ERROR;
    return GraphQLError.newError()
        .message("%s", message)
        .location(env.getField().getSourceLocation())
        .path(env.getExecutionStepInfo().getPath())
        .errorType(defect ? ErrorType.INTERNAL_ERROR : ErrorType.BAD_REQUEST)
        .extensions(extensions)
        .build();
  }
}
