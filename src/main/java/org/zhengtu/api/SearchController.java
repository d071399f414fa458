package org.zhengtu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Node;
import org.zhengtu.graph.read.NodeReader;
import org.zhengtu.graph.read.SearchReader;
import org.zhengtu.graph.read.Slice;

/** Full text, and anything by its id. */
@Controller
final class SearchController {
  private final SearchReader search;
  private final NodeReader nodes;
  private final Checks checks;

  SearchController(SearchReader search, NodeReader nodes, Checks checks) {
    this.search = search;
    this.nodes = nodes;
    this.checks = checks;
  }

  @QueryMapping
  Connection<Node> search(
      @Argument String text, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    checks.text("text", text);
    if (text.isBlank()) {
      throw new InvalidArgumentException("text: give at least one character");
    }
    Slice slice = Listing.SEARCH.slice(first, after);
    return Connection.of(slice, search.page(text, slice), () -> search.count(text));
  }

  @QueryMapping
  @Nullable Node node(@Argument String id) {
    checks.text("id", id);
    return nodes.byId(List.of(id)).get(id);
  }
}
