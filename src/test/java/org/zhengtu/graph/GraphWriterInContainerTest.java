package org.zhengtu.graph;

import java.net.URI;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.AuthTokens;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** The writer on a Neo4j in a container; where no Docker runs, it is skipped and says so. */
@ExtendWith(GraphWriterInContainerTest.WhereDockerRuns.class)
class GraphWriterInContainerTest extends GraphWriterContract {
  GraphWriterInContainerTest() {
    super(Started.GRAPH);
  }

  private static final class Started {
    static final Graph GRAPH = start();

    private static Graph start() {
      Neo4jContainer container = new Neo4jContainer("neo4j:2026.08.1").withoutAuthentication();
      container.start();
      Graph graph = Graph.at(URI.create(container.getBoltUrl()), AuthTokens.none());
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    graph.close();
                    container.stop();
                  }));
      return graph;
    }
  }

  /** Skips with a printed reason where no Docker engine answers. */
  static final class WhereDockerRuns implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (DockerClientFactory.instance().isDockerAvailable()) {
        return ConditionEvaluationResult.enabled("Docker runs");
      }
      System.out.println("Skipped: the graph tests in a container, because no Docker runs here");
      return ConditionEvaluationResult.disabled("no Docker runs here");
    }
  }
}
