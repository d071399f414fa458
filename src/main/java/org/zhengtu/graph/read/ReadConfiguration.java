package org.zhengtu.graph.read;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengtu.graph.Statements;

/** The readers as Spring beans. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {
  private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(15);

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
  PartyReader partyReader(Reads reads) {
    return new PartyReader(reads);
  }

  @Bean
  LineReader lineReader(Reads reads) {
    return new LineReader(reads);
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
  CorrectionReader correctionReader(Reads reads) {
    return new CorrectionReader(reads);
  }

  @Bean
  CitationReader citationReader(Reads reads) {
    return new CitationReader(reads);
  }

  @Bean
  ReuseReader reuseReader(Reads reads) {
    return new ReuseReader(reads);
  }

  @Bean
  ChangeReader changeReader(Reads reads) {
    return new ChangeReader(reads);
  }

  @Bean
  ChainReader chainReader(Reads reads) {
    return new ChainReader(reads);
  }

  @Bean
  HoleReader holeReader(Reads reads) {
    return new HoleReader(reads);
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
}
