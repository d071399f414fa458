package org.zhengtu.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Evidence;
import org.zhengtu.graph.read.EvidenceReader;
import org.zhengtu.graph.read.Finding;
import org.zhengtu.graph.read.FindingFilter;
import org.zhengtu.graph.read.FindingReader;
import org.zhengtu.graph.read.Keyed;
import org.zhengtu.graph.read.Page;
import org.zhengtu.graph.read.Proof;
import org.zhengtu.graph.read.Reach;
import org.zhengtu.graph.read.Reads;
import org.zhengtu.graph.read.Slice;
import org.zhengtu.parse.reading.FindingCodes;
import org.zhengtu.record.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Looks with every rule at every document and prints what does not add up. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Look with every rule at every document, and print what does not add up, with the words that"
          + " show it: what the rules find between facts and between documents, and what was seen"
          + " when the sources were read.",
      "The exit code is 1 where anything printed is a WARNING or an ERROR.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar zhengtu.jar audit",
      "  java -jar zhengtu.jar audit --severity WARNING --document 通政办发〔2022〕87号",
      "  java -jar zhengtu.jar audit --codes BASIS_REPEALED,CITES_LATER_DOCUMENT --json"
    })
final class Audit implements Callable<Integer> {
  private static final int PAGE = 100;
  private static final int LONGEST_QUOTE = 120;

  @Option(names = "--codes", split = ",", paramLabel = "CODE", description = "only these codes")
  private @Nullable List<String> codes;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "INFO, WARNING or ERROR: this one and what matters more")
  private Severity severity = Severity.INFO;

  @Option(
      names = "--document",
      paramLabel = "NUMBER|ID",
      description = "only findings about the documents with this number, or the one with this id")
  private @Nullable String document;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean asJson;

  @Mixin private GraphOptions graphOptions = new GraphOptions();

  private final PrintStream out = Output.out();
  private final JsonMapper json = new JsonMapper();
  private final Map<String, Integer> counts = new TreeMap<>();
  private boolean bad;

  Audit() {}

  @Override
  public Integer call() {
    try (Graph graph = graphOptions.open()) {
      String unknown = unknownCode(graph.audit().codes());
      if (unknown != null) {
        Output.err().println("zhengtu: " + unknown);
        return ExitCode.USAGE;
      }
      int looked = graph.audit().run();
      Reads reads =
          new Reads(graph.driver(), graph.statements(), Duration.ofMinutes(10), (name, took) -> {});
      List<@Nullable String> wanted = documents(reads);
      if (wanted.isEmpty()) {
        Output.err().println(document + ": no document has this number or id");
        return ExitCode.INPUT;
      }
      for (String id : wanted) {
        print(reads, id);
      }
      if (!asJson) {
        summary(looked);
      }
    }
    return bad ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  /** A code that nothing has would find nothing, and look like all is well. */
  private @Nullable String unknownCode(List<String> rules) {
    for (String code : codes == null ? List.<String>of() : codes) {
      if (!rules.contains(code) && !FindingCodes.ALL.contains(code)) {
        return "no finding has the code %s; there are %s and, seen while reading, %s"
            .formatted(code, String.join(", ", rules), String.join(", ", FindingCodes.ALL));
      }
    }
    return null;
  }

  /** Ids of the documents asked for; null for all of them. */
  private List<@Nullable String> documents(Reads reads) {
    List<@Nullable String> ids = new ArrayList<>();
    if (document == null) {
      ids.add(null);
      return ids;
    }
    DocumentReader documents = new DocumentReader(reads);
    ids.addAll(documents.byId(List.of(document)).keySet());
    documents.byNumber(document, null).forEach(found -> ids.add(found.id()));
    return ids;
  }

  private void print(Reads reads, @Nullable String about) {
    FindingReader findings = new FindingReader(reads);
    FindingFilter filter = new FindingFilter(codes, null, about, null, null, null);
    List<Object> after = null;
    while (true) {
      Page<Finding> page = findings.page(filter, new Slice(PAGE, after));
      print(
          reads,
          page.rows().stream()
              .map(Keyed::value)
              .filter(finding -> finding.severity().compareTo(severity) >= 0)
              .toList());
      if (!page.more()) {
        return;
      }
      after = page.rows().getLast().keys();
    }
  }

  private void print(Reads reads, List<Finding> findings) {
    Map<String, Document> about =
        new DocumentReader(reads)
            .byId(findings.stream().map(Finding::document).filter(Objects::nonNull).toList());
    List<Proof> proofs = findings.stream().flatMap(one -> one.proofs().stream()).toList();
    Map<Proof, Evidence> evidence = new EvidenceReader(reads).at(proofs, Reach.SENTENCE);
    Map<String, List<Document>> passedOver =
        new DocumentReader(reads).lookAt(findings.stream().map(Finding::id).toList());
    for (Finding finding : findings) {
      counts.merge(finding.severity() + " " + finding.code(), 1, Integer::sum);
      bad |= finding.severity() != Severity.INFO;
      Document document = finding.document() == null ? null : about.get(finding.document());
      List<Evidence> shown =
          finding.proofs().stream().map(evidence::get).filter(Objects::nonNull).toList();
      if (asJson) {
        json(finding, document, shown);
      } else {
        text(finding, document, shown);
        passedOver
            .getOrDefault(finding.id(), List.of())
            .forEach(one -> out.println("  → " + label(one)));
      }
    }
  }

  private void text(Finding finding, @Nullable Document document, List<Evidence> evidence) {
    out.println(finding.severity() + " " + finding.code() + " " + label(document));
    out.println("  " + finding.message());
    for (Evidence shown : evidence) {
      String quote = shown.quote() == null ? "" : shown.quote().replaceAll("\\s+", " ");
      String cut = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
      out.println("  › " + shown.where() + (cut.isEmpty() ? "" : ": " + cut) + said(shown));
    }
  }

  /** Who says so, where a person corrected it and no words of the text do. */
  private static String said(Evidence shown) {
    return shown.by() == null ? "" : " (" + shown.by() + ", " + shown.on() + ")";
  }

  private static String label(@Nullable Document document) {
    if (document == null) {
      return "-";
    }
    String label = document.number() == null ? document.title() : document.number();
    return label == null ? document.id() : label;
  }

  private void json(Finding finding, @Nullable Document document, List<Evidence> evidence) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", finding.id());
    line.put("code", finding.code());
    line.put("severity", finding.severity().name());
    line.put("document", finding.document());
    line.put("number", document == null ? null : document.number());
    line.put("message", finding.message());
    line.put("evidence", evidence.stream().map(Audit::place).toList());
    out.println(json.writeValueAsString(line));
  }

  private static Map<String, @Nullable Object> place(Evidence shown) {
    Map<String, @Nullable Object> place = new LinkedHashMap<>();
    place.put("where", shown.where());
    place.put("source", shown.source());
    place.put("start", shown.start());
    place.put("end", shown.end());
    place.put("kind", shown.kind().name());
    place.put("quote", shown.quote());
    return place;
  }

  private void summary(int looked) {
    out.printf("%,d documents looked at.%n", looked);
    counts.forEach((code, count) -> out.printf("%,6d %s%n", count, code));
    if (counts.isEmpty()) {
      out.println("Nothing found.");
    }
  }
}
