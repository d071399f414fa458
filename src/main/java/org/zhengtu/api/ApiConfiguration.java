package org.zhengtu.api;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

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
