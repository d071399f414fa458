package org.zhengtu.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps parsed and validated query documents, bounded by the length of their text. */
final class PreparedDocuments implements PreparsedDocumentProvider {
  private static final long CACHED_CHARACTERS = 2_000_000;

  private final Cache<String, PreparsedDocumentEntry> entries =
      Caffeine.newBuilder()
          .maximumWeight(CACHED_CHARACTERS)
          .weigher((String text, PreparsedDocumentEntry entry) -> text.length() + 100)
          .build();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    PreparsedDocumentEntry known = entries.getIfPresent(input.getQuery());
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    PreparsedDocumentEntry entry = parseAndValidate.apply(input);
    if (!entry.hasErrors()) {
      entries.put(input.getQuery(), entry);
    }
    return CompletableFuture.completedFuture(entry);
  }
}
