package org.zhengtu.api;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The schema's wiring and the limits of a request. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
  private static final int DEEPEST = 20;
  private static final int MOST_COMPLEX = 300_000;

  @Bean
  RuntimeWiringConfigurer wiring() {
    return wiring -> {
      wiring.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
      wiring.type("SearchEdge", builder -> builder.dataFetcher("score", Connection::score));
      for (String type : Connection.TYPES) {
        wiring.type(type, builder -> builder.dataFetcher("totalCount", Connection::totalCount));
      }
    };
  }

  /** Says in our own words that requests are posted. */
  @Bean
  @Order(-1)
  RouterFunction<ServerResponse> onlyPost() {
    return RouterFunctions.route(
        RequestPredicates.path("/graphql")
            .and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE)),
        _ ->
            ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.POST)
                .contentType(MediaType.APPLICATION_JSON)
                .body(MalformedRequests.errors("Requests are posted to /graphql")));
  }

  @Bean
  GraphQlSourceBuilderCustomizer preparedDocuments() {
    return source ->
        source.configureGraphQl(
            graphQl -> graphQl.preparsedDocumentProvider(new PreparedDocuments()));
  }

  @Bean
  @Order(0)
  Instrumentation queryLimits() {
    return new QueryLimits();
  }

  @Bean
  @Order(1)
  Instrumentation queryDepth() {
    return new MaxQueryDepthInstrumentation(DEEPEST);
  }

  @Bean
  @Order(2)
  Instrumentation queryComplexity() {
    return new MaxQueryComplexityInstrumentation(MOST_COMPLEX, new AnswerSize());
  }
}
