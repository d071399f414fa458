package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

class ExplorerTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/static/explorer");
  private static final Pattern CONSTANT =
      Pattern.compile("const ([A-Z]+) = [`']([^`']*)[`'];", Pattern.DOTALL);

  @Test
  void asksOnlyWhatTheSchemaHas() throws IOException {
    GraphQLSchema schema = Served.bean(GraphQlSource.class).schema();
    Map<String, String> texts = texts();
    List<String> queries =
        texts.values().stream().filter(text -> text.matches("(?s)(query|\\{).*")).toList();
    assertThat(queries).hasSizeGreaterThan(8);
    for (String query : queries) {
      String whole = query;
      for (int depth = 0; depth < 3; depth++) {
        for (Map.Entry<String, String> part : texts.entrySet()) {
          whole = whole.replace("${" + part.getKey() + "}", part.getValue());
        }
      }
      assertThat(ParseAndValidate.validate(schema, Parser.parse(whole), Locale.ENGLISH))
          .as(whole)
          .isEmpty();
    }
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        Matcher constant = CONSTANT.matcher(Files.readString(file));
        while (constant.find()) {
          texts.put(constant.group(1), constant.group(2));
        }
      }
    }
    return texts;
  }
}
