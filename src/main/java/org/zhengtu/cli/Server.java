package org.zhengtu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.zhengtu.graph.Graph;

/** Starts the service with Spring, tells what it does in a few lines, and stays until stopped. */
final class Server {
  private final PrintStream out = Output.out();
  private final long started = System.nanoTime();
  private final CountDownLatch closed = new CountDownLatch(1);

  private Server() {}

  /**
   * Serves until the process is told to stop.
   *
   * @throws CommandFailedException where the graph or the port cannot be had
   */
  static int run(Class<?> application, List<String> options) throws InterruptedException {
    return new Server().serve(application, options);
  }

  private int serve(Class<?> application, List<String> options) throws InterruptedException {
    out.println("Zhengtu 政图 " + Version.current());
    JvmWarnings.quieten();
    SpringApplication spring = new SpringApplication(application);
    spring.setLogStartupInfo(false);
    spring.addInitializers(this::beforeStart);
    spring.addListeners(event -> onEvent(event));
    try {
      ready(spring.run(options.toArray(String[]::new)));
    } catch (RuntimeException | Error e) {
      throw StartFailure.explain(e);
    }
    closed.await();
    return ExitCode.DONE;
  }

  private void onEvent(Object event) {
    if (event instanceof ContextClosedEvent) {
      closed.countDown();
    }
  }

  private void beforeStart(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    requireFree(port(environment));
    String uri = environment.getProperty("spring.neo4j.uri", "");
    out.println(
        "Opening the graph "
            + (uri.isBlank() ? "in " + environment.getProperty("zhengtu.store") : "at " + uri)
            + " …");
    if (context instanceof GenericApplicationContext beans) {
      beans.registerBean(SeedLoader.class, () -> new SeedLoader(context, out));
    }
  }

  private static int port(Environment environment) {
    String port = environment.getProperty("server.port", "8080");
    try {
      int number = Integer.parseInt(port);
      if (number >= 0 && number <= 0xffff) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw StartFailure.badOption("server.port", port, e);
    }
    throw StartFailure.badOption("server.port", port, new IllegalArgumentException(port));
  }

  /** Asked before the graph is opened, which takes seconds; Tomcat would tell only afterwards. */
  private static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw StartFailure.portTaken(port, e);
    }
  }

  private void ready(ConfigurableApplicationContext context) {
    Graph graph = context.getBean(Graph.class);
    String address =
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    out.println(Counts.of(graph));
    out.println("  Explorer  " + address + "/");
    out.println("  GraphQL   " + address + "/graphql");
    out.println("  GraphiQL  " + address + "/graphiql");
    out.println("  Bolt      " + graph.uri() + "  (ingest --uri, Cypher clients)");
    double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
    out.printf("Ready after %.1f s; Ctrl+C stops.%n", seconds);
  }
}
