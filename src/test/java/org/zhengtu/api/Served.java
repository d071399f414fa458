package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhengtu.ZhengtuApplication;
import org.zhengtu.graph.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application, serving the graph of the tests over HTTP; started once per run. */
final class Served {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ConfigurableApplicationContext CONTEXT = start();
  private static final URI BASE =
      URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port"));

  private Served() {}

  private static ConfigurableApplicationContext start() {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(ZhengtuApplication.class)
            .run("--server.port=0", "--spring.neo4j.uri=" + TestGraph.shared().uri());
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    return context;
  }

  /** Where the application is served. */
  static URI base() {
    return BASE;
  }

  /** A bean of the application. */
  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** The whole response to a query. */
  static JsonNode response(String query, Map<String, Object> variables) {
    return JSON.readTree(
        post(JSON.writeValueAsString(Map.of("query", query, "variables", variables))).body());
  }

  /** The data of a query that must have no errors. */
  static JsonNode data(String query, Map<String, Object> variables) {
    JsonNode response = response(query, variables);
    assertThat(response.has("errors")).as(response.path("errors").toString()).isFalse();
    return response.get("data");
  }

  /** The code of the only error of a query. */
  static String code(String query, Map<String, Object> variables) {
    JsonNode errors = response(query, variables).path("errors");
    assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
    return errors.get(0).path("extensions").path("code").asString();
  }

  /** What {@code /graphql} answers to a body. */
  static HttpResponse<String> post(String body) {
    return send(
        HttpRequest.newBuilder(BASE.resolve("/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** What a page answers. */
  static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(BASE.resolve(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many read statements the application has run so far. */
  static long statements() {
    return bean(MeterRegistry.class).find("zhengtu.statements").timers().stream()
        .mapToLong(timer -> timer.count())
        .sum();
  }
}
