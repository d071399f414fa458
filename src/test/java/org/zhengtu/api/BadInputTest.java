package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadInputTest {
  private static final String SEARCH =
      "query($t: String!, $n: Int, $a: String) { search(text: $t, first: $n, after: $a)"
          + " { totalCount edges { score node { id } } } }";
  private static final String RESPONSIBILITIES =
      "query($t: String, $n: Int, $a: String) { responsibilities(filter: {text: $t}, first: $n,"
          + " after: $a) { totalCount pageInfo { endCursor hasNextPage } edges { cursor } } }";

  @BeforeAll
  static void fill() {
    InventedGraph.fill(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, 100000})
  void refusesPagesOutOfRange(int first) {
    assertThat(Served.code(RESPONSIBILITIES, Map.of("n", first))).isEqualTo("INVALID_ARGUMENT");
    assertThat(Served.code(SEARCH, Map.of("t", "备案", "n", first))).isEqualTo("INVALID_ARGUMENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAA",
        "WyIxIl0",
        "WyIxIiwiU0VBUkNIIiwwLjUsImlkIl0",
        "bnVsbA",
        "W11d",
        "😀"
      })
  void refusesCursorsItDidNotGive(String cursor) {
    assertThat(Served.code(RESPONSIBILITIES, Map.of("a", cursor))).isEqualTo("INVALID_ARGUMENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国发[2019",
        "\"",
        "AND",
        "OR NOT",
        "*",
        "?",
        "\\",
        "税",
        "title:x",
        "a~",
        "[a TO b]",
        "()",
        "^2",
        "/x/",
        "备案 \" 事项",
        "-备案",
        "+",
        "\u0000",
        "{}",
        "😀"
      })
  void takesSyntaxAsText(String text) {
    assertThat(Served.response(SEARCH, Map.of("t", text)).has("errors")).as(text).isFalse();
    assertThat(Served.response(RESPONSIBILITIES, Map.of("t", text)).has("errors")).isFalse();
  }

  @Test
  void refusesEndlessAndEmptyTexts() {
    assertThat(Served.code(SEARCH, Map.of("t", "备".repeat(10_000)))).isEqualTo("INVALID_ARGUMENT");
    assertThat(Served.code(SEARCH, Map.of("t", "  "))).isEqualTo("INVALID_ARGUMENT");
    assertThat(
            Served.code(
                "query($x: String) { document(number: $x) { id } }",
                Map.of("x", "号".repeat(10_000))))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void refusesPlacesAndFamiliesThatDoNotExist() {
    assertThat(Served.code("{ agencies(filter: {within: \"999999\"}) { totalCount } }", Map.of()))
        .isEqualTo("INVALID_ARGUMENT");
    assertThat(Served.code("{ agencies(filter: {family: \"虚构\"}) { totalCount } }", Map.of()))
        .isEqualTo("INVALID_ARGUMENT");
    assertThat(
            Served.code(
                "{ responsibilityMatrix(jurisdictions: []) { columns { code } } }", Map.of()))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void givesEveryErrorACode() {
    assertThat(Served.code("{ document(id: \"x\") { nothing } }", Map.of()))
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(Served.code("{ document(id: ", Map.of())).isEqualTo("GRAPHQL_PARSE_FAILED");
    assertThat(Served.code(SEARCH, Map.of())).isEqualTo("BAD_REQUEST");
    assertThat(Served.code(SEARCH, Map.of("t", "备案", "n", "many"))).isEqualTo("BAD_REQUEST");
    assertThat(Served.code("{ document { id } }", Map.of())).isEqualTo("INVALID_ARGUMENT");
    assertThat(
            Served.code(
                "{ documents(filter: {issuedFrom: \"2021-13-40\"}) { totalCount } }", Map.of()))
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "[1]", "{}", "null", "7", "\"x\""})
  void refusesBodiesThatAreNoRequest(String body) {
    HttpResponse<String> response = Served.post(body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("BAD_REQUEST").doesNotContain("Exception");
  }

  @Test
  void saysInItsOwnShapeThatRequestsArePosted() {
    HttpResponse<String> response = Served.get("/graphql?query=%7B__typename%7D");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("POST");
    assertThat(response.body()).contains("\"errors\"", "\"code\":\"BAD_REQUEST\"");
  }

  @Test
  void letsClientsReadTheSchema() {
    String type =
        "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } }"
            + " } }";
    String query =
        "{ __schema { queryType { name } types { kind name description fields(includeDeprecated:"
            + " true) { name description args { name description type { T } defaultValue } type { T"
            + " } isDeprecated } inputFields { name type { T } defaultValue } interfaces { T }"
            + " enumValues(includeDeprecated: true) { name description } possibleTypes { T } }"
            + " directives { name locations args { name type { T } } } } }";
    assertThat(
            Served.data(query.replace("T }", type + " }"), Map.of())
                .get("__schema")
                .get("types")
                .size())
        .isGreaterThan(50);
  }

  @Test
  void servesItsPagesWithoutANetwork() {
    for (String path :
        List.of(
            "/", "/graphiql", "/explorer/explorer.js", "/webjars/graphiql/2.4.7/graphiql.min.js")) {
      HttpResponse<String> page = Served.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      if (!path.startsWith("/webjars")) {
        assertThat(page.body()).doesNotContain("http://", "https://", "src=\"//");
      }
    }
  }

  @Test
  void answersNullForWhatNobodyKnows() {
    JsonNode data =
        Served.data("{ document(number: \"虚发〔1999〕1号\") { id } node(id: \"x\") { id } }", Map.of());
    assertThat(data.get("document").isNull()).isTrue();
    assertThat(data.get("node").isNull()).isTrue();
  }

  @Test
  void refusesQueriesInThousandsOfGuises() {
    assertThat(Served.code(repeat(4_000, i -> "a" + i + ": __typename"), Map.of()))
        .isEqualTo("QUERY_TOO_COMPLEX");
    assertThat(Served.code(repeat(1_000, i -> "__typename"), Map.of()))
        .isEqualTo("QUERY_TOO_COMPLEX");
    assertThat(Served.code("{ __typename " + "@skip(if: false) ".repeat(1_000) + "}", Map.of()))
        .isEqualTo("QUERY_TOO_COMPLEX");
    String deep = "{ documents { edges { node " + "{ citations { cited ".repeat(12) + "{ id }";
    assertThat(Served.code(deep + " } }".repeat(12) + " } } }", Map.of()))
        .isEqualTo("QUERY_TOO_COMPLEX");
    String wide =
        "{ agencies(first: 100) { edges { node { responsibilities(first: 100) { edges { node {"
            + " assignments { agency { responsibilities(first: 100) { totalCount } } } } } } } } }"
            + " }";
    assertThat(Served.code(wide, Map.of())).isEqualTo("QUERY_TOO_COMPLEX");
  }

  @Test
  void refusesFragmentsThatUnfoldWithoutEnd() {
    String fragments =
        IntStream.range(0, 40)
            .mapToObj(i -> "fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining(" "));
    String query = "{ ...f0 } " + fragments + " fragment f40 on Query { __typename }";
    assertThat(Served.code(query, Map.of())).isEqualTo("QUERY_TOO_COMPLEX");
    assertThat(Served.response("{ ...f } fragment f on Query { ...f }", Map.of()).has("errors"))
        .isTrue();
  }

  @Test
  void namesTheDocumentsThatShareANumber() {
    InventedGraph.share("通虚发〔2021〕1号");
    JsonNode error =
        Served.response("{ document(number: \"通虚发[2021]第1号\") { id } }", Map.of())
            .get("errors")
            .get(0)
            .get("extensions");
    assertThat(error.get("code").asString()).isEqualTo("AMBIGUOUS");
    assertThat(error.get("candidates").size()).isEqualTo(2);
    assertThat(error.get("candidates").get(0).get("issuer").asString()).isNotEmpty();
    String narrowed = "query($i: String) { document(number: \"通虚发〔2021〕1号\", issuer: $i) { id } }";
    for (String issuer : List.of("320614", "海门区", "海门区虚构办公室")) {
      assertThat(Served.data(narrowed, Map.of("i", issuer)).get("document").get("id").asString())
          .isEqualTo("doc-shared");
    }
  }

  @Test
  void walksPagesToTheEnd() {
    String query =
        "query($a: String) { responsibilities(first: 7, after: $a) { totalCount pageInfo {"
            + " hasNextPage endCursor } edges { node { id } } } }";
    long seen = 0;
    JsonNode page = Served.data(query, Map.of()).get("responsibilities");
    long total = page.get("totalCount").asLong();
    seen += page.get("edges").size();
    while (page.get("pageInfo").get("hasNextPage").asBoolean()) {
      String cursor = page.get("pageInfo").get("endCursor").asString();
      page = Served.data(query, Map.of("a", cursor)).get("responsibilities");
      seen += page.get("edges").size();
    }
    assertThat(seen).isEqualTo(total).isEqualTo(18);
  }

  private static String repeat(int times, java.util.function.IntFunction<String> field) {
    return IntStream.range(0, times).mapToObj(field).collect(Collectors.joining(" ", "{ ", " }"));
  }
}
