package org.zhengtu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Chain;
import org.zhengtu.graph.read.ChainReader;

/** One matter level by level. */
@Controller
final class ChainController {
  private final ChainReader chains;
  private final Checks checks;

  ChainController(ChainReader chains, Checks checks) {
    this.chains = chains;
    this.checks = checks;
  }

  @QueryMapping
  Chain chain(
      @Argument String of,
      @Argument @Nullable String family,
      @Argument @Nullable String text,
      @Argument @Nullable LocalDate asOf) {
    checks.place("of", of);
    checks.text("text", text);
    checks.families("family", family == null ? null : List.of(family));
    if (family == null && (text == null || text.isBlank())) {
      throw new InvalidArgumentException("chain: give a family, a text, or both");
    }
    return chains.chain(of, family, text, asOf);
  }
}
