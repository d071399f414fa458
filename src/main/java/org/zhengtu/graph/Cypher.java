package org.zhengtu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/** The statements, run by name in one transaction. */
class Cypher {
  private final TransactionContext transaction;
  private final Statements statements;

  Cypher(TransactionContext transaction, Statements statements) {
    this.transaction = transaction;
    this.statements = statements;
  }

  /** As {@code other}. */
  Cypher(Cypher other) {
    this(other.transaction, other.statements);
  }

  /** All rows of a statement that reads. */
  List<Record> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
    return run(statement, parameters, Result::list);
  }

  /** Runs a statement that writes. */
  void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
    run(statement, parameters, Result::consume);
  }

  /** What the store refuses is passed on as it is, with the name of the statement in its trace. */
  private <T> T run(
      String statement,
      Map<String, ? extends @Nullable Object> parameters,
      Function<Result, T> taken) {
    try {
      return taken.apply(transaction.run(statements.get(statement), Values.value(parameters)));
    } catch (Neo4jException refused) {
      refused.addSuppressed(new IllegalStateException("in the statement " + statement));
      throw refused;
    }
  }

  /** The plan of a statement with what each step of it read and wrote; for measurements. */
  Result profile(String statement, Map<String, ? extends @Nullable Object> parameters) {
    return transaction.run("PROFILE " + statements.get(statement), Values.value(parameters));
  }

  /** Runs a statement over rows; nothing where there are none. */
  void batch(String statement, List<Map<String, @Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      run(statement, Map.of("rows", rows));
    }
  }

  /** Runs a statement over ids; nothing where there are none. */
  void each(String statement, Collection<String> ids) {
    if (!ids.isEmpty()) {
      run(statement, Map.of("ids", List.copyOf(ids)));
    }
  }
}
