package org.zhengtu.api;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zhengtu.graph.Statements;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.AppointmentReader;
import org.zhengtu.graph.read.CitationReader;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.EvidenceReader;
import org.zhengtu.graph.read.FindingReader;
import org.zhengtu.graph.read.JurisdictionReader;
import org.zhengtu.graph.read.LineageReader;
import org.zhengtu.graph.read.MechanismReader;
import org.zhengtu.graph.read.MentionReader;
import org.zhengtu.graph.read.NodeReader;
import org.zhengtu.graph.read.PersonReader;
import org.zhengtu.graph.read.Reads;
import org.zhengtu.graph.read.ResponsibilityReader;
import org.zhengtu.graph.read.SearchReader;
import org.zhengtu.graph.read.SourceReader;

/** The readers, the schema's wiring and the limits of a request. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
  private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(15);
  private static final int DEEPEST = 20;
  private static final int MOST_COMPLEX = 300_000;

  /** Runs statements with a time limit and a timer for each. */
  @Bean
  Reads reads(Driver driver, Statements statements, MeterRegistry meters) {
    return new Reads(
        driver,
        statements,
        STATEMENT_TIMEOUT,
        (statement, took) -> meters.timer("zhengtu.statements", "name", statement).record(took));
  }

  @Bean
  DocumentReader documentReader(Reads reads) {
    return new DocumentReader(reads);
  }

  @Bean
  AgencyReader agencyReader(Reads reads) {
    return new AgencyReader(reads);
  }

  @Bean
  PersonReader personReader(Reads reads) {
    return new PersonReader(reads);
  }

  @Bean
  AppointmentReader appointmentReader(Reads reads) {
    return new AppointmentReader(reads);
  }

  @Bean
  MechanismReader mechanismReader(Reads reads) {
    return new MechanismReader(reads);
  }

  @Bean
  ResponsibilityReader responsibilityReader(Reads reads) {
    return new ResponsibilityReader(reads);
  }

  @Bean
  FindingReader findingReader(Reads reads) {
    return new FindingReader(reads);
  }

  @Bean
  MentionReader mentionReader(Reads reads) {
    return new MentionReader(reads);
  }

  @Bean
  JurisdictionReader jurisdictionReader(Reads reads) {
    return new JurisdictionReader(reads);
  }

  @Bean
  SourceReader sourceReader(Reads reads) {
    return new SourceReader(reads);
  }

  @Bean
  CitationReader citationReader(Reads reads) {
    return new CitationReader(reads);
  }

  @Bean
  LineageReader lineageReader(CitationReader citations) {
    return new LineageReader(citations);
  }

  @Bean
  EvidenceReader evidenceReader(Reads reads) {
    return new EvidenceReader(reads);
  }

  @Bean
  NodeReader nodeReader(Reads reads) {
    return new NodeReader(reads);
  }

  @Bean
  SearchReader searchReader(Reads reads) {
    return new SearchReader(reads);
  }

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
