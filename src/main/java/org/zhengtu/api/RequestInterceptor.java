package org.zhengtu.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every request a time limit and every error a code. */
@Component
final class RequestInterceptor implements WebGraphQlInterceptor {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain
        .next(request)
        .timeout(LIMIT)
        .onErrorResume(TimeoutException.class, _ -> Mono.just(timedOut(request)))
        .map(RequestInterceptor::coded);
  }

  private static WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    if (errors.isEmpty()) {
      return response;
    }
    return response.transform(
        builder -> builder.errors(errors.stream().map(ErrorCode::coded).toList()));
  }

  private static WebGraphQlResponse timedOut(WebGraphQlRequest request) {
    GraphQLError error =
        GraphQLError.newError()
            .message("This took longer than " + LIMIT.toSeconds() + " s; ask for less")
            .errorType(ErrorType.BAD_REQUEST)
            .extensions(Map.of("code", ErrorCode.TIMEOUT.name()))
            .build();
    ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
  }
}
