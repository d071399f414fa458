package org.zhengtu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.zhengtu.resolve.Overrides;

/**
 * The graph as Spring beans: the server named by {@code spring.neo4j.uri} where it is set, else an
 * embedded one on the store {@code zhengtu.store} (default {@code ./data}) with its Bolt port at
 * {@code zhengtu.bolt-port} (default a free one). {@code zhengtu.overrides} names a table of
 * overrides to put in force.
 */
@Configuration(proxyBeanMethods = false)
public class GraphConfiguration {

  /** The opened graph; closing it closes the driver too. */
  @Bean(destroyMethod = "close")
  public Graph graph(Environment environment) {
    String uri = environment.getProperty("spring.neo4j.uri", "");
    return uri.isBlank()
        ? Graph.embedded(
            Path.of(environment.getProperty("zhengtu.store", "data")),
            environment.getProperty("zhengtu.bolt-port", Integer.class, 0),
            overrides(environment))
        : Graph.at(URI.create(uri), credentials(environment), overrides(environment));
  }

  private static @Nullable Overrides overrides(Environment environment) {
    String file = environment.getProperty("zhengtu.overrides", "");
    if (file.isBlank()) {
      return null;
    }
    try {
      return Overrides.read(Files.readString(Path.of(file)), file);
    } catch (IOException e) {
      throw new UncheckedIOException("zhengtu.overrides cannot be read: " + file, e);
    }
  }

  private static AuthToken credentials(Environment environment) {
    String user = environment.getProperty("spring.neo4j.authentication.username", "");
    String password = environment.getProperty("spring.neo4j.authentication.password", "");
    return user.isEmpty() ? AuthTokens.none() : AuthTokens.basic(user, password);
  }

  /** The driver that Spring Data's client and transactions run on. */
  @Bean(destroyMethod = "")
  public Driver driver(Graph graph) {
    return graph.driver();
  }

  /** Every Cypher statement. */
  @Bean
  public Statements statements(Graph graph) {
    return graph.statements();
  }

  /** The rules that look for what does not add up. */
  @Bean
  public FindingRules findingRules(Statements statements) {
    return FindingRules.load(statements);
  }

  /** Writes sources into the graph. */
  @Bean
  public GraphWriter graphWriter(Graph graph) {
    return graph.writer();
  }

  /** The graph in a form that two equal graphs share. */
  @Bean
  public CanonicalExport canonicalExport(Graph graph) {
    return graph.export();
  }
}
