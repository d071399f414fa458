package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

class SchemaTest {

  @Test
  void hasNothingUnmapped() {
    SchemaReport report = Served.bean(SchemaInspection.class).report();
    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.skippedTypes()).as("types that were not looked at").isEmpty();
  }

  @Test
  void describesEverythingInEnglish() {
    GraphQLSchema schema = Served.bean(GraphQlSource.class).schema();
    List<String> bare = new ArrayList<>();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      boolean own = type.getDefinition() != null && !type.getName().startsWith("__");
      if (own) {
        note(bare, type.getName(), type.getDescription());
        parts(bare, type);
      }
    }
    assertThat(bare).as("without a description").isEmpty();
  }

  private static void parts(List<String> bare, GraphQLNamedType type) {
    switch (type) {
      case GraphQLFieldsContainer container ->
          container
              .getFieldDefinitions()
              .forEach(
                  field -> {
                    note(bare, type.getName() + "." + field.getName(), field.getDescription());
                    for (GraphQLArgument argument : field.getArguments()) {
                      String name =
                          type.getName() + "." + field.getName() + "." + argument.getName();
                      note(bare, name, argument.getDescription());
                    }
                  });
      case GraphQLEnumType values ->
          values
              .getValues()
              .forEach(v -> note(bare, type.getName() + "." + v.getName(), v.getDescription()));
      case GraphQLInputObjectType input ->
          input
              .getFields()
              .forEach(f -> note(bare, type.getName() + "." + f.getName(), f.getDescription()));
      default -> {}
    }
  }

  private static void note(List<String> bare, String name, @Nullable String description) {
    boolean english = description != null && description.matches("(?s).*[A-Za-z]{2}.*");
    if (!english) {
      bare.add(name);
    }
  }
}
