package org.zhengtu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.zhengtu";
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "record",
          "vocabulary",
          "parse",
          "resolve",
          "reuse",
          "procedure",
          "graph",
          "ingest",
          "api",
          "cli");

  private static final List<String> PARTS =
      List.of("reading", "unit", "header", "outline", "roster", "citation", "task", "duty");

  private final JavaClasses classes =
      new ClassFileImporter().withImportOption(ArchitectureTest::isMain).importPackages(ROOT);

  private static boolean isMain(Location location) {
    return !location.contains("/test-classes/") && !location.contains("/quicktest/");
  }

  /** The arrows of the pipeline; everything else may only look at what stands before it. */
  @Test
  void arrowsRunOneWay() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : PACKAGES) {
      layers = layers.optionalLayer(name).definedBy(ROOT + "." + name + "..");
    }
    layers
        .optionalLayer("application")
        .definedBy(ROOT)
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("record")
        .mayOnlyAccessLayers("text")
        .whereLayer("vocabulary")
        .mayOnlyAccessLayers("record")
        .whereLayer("parse")
        .mayOnlyAccessLayers("record", "text", "vocabulary")
        .whereLayer("resolve")
        .mayOnlyAccessLayers("record", "vocabulary")
        .whereLayer("reuse")
        .mayOnlyAccessLayers("record", "text")
        .whereLayer("procedure")
        .mayOnlyAccessLayers("text")
        .whereLayer("graph")
        .mayOnlyAccessLayers("resolve", "reuse", "procedure", "record", "text", "vocabulary")
        .whereLayer("ingest")
        .mayOnlyAccessLayers("parse", "resolve", "graph", "record", "text", "vocabulary")
        .whereLayer("api")
        .mayOnlyAccessLayers("graph", "record")
        .check(classes);
  }

  /** The parts of the parser: none sees more of another than its public face. */
  @Test
  void partsOfTheParserBuildOnEachOtherOneWay() {
    var parts = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : PARTS) {
      parts = parts.layer(name).definedBy(ROOT + ".parse." + name);
    }
    parts
        .whereLayer("reading")
        .mayNotAccessAnyLayer()
        .whereLayer("unit")
        .mayOnlyAccessLayers("reading")
        .whereLayer("header")
        .mayOnlyAccessLayers("reading", "unit")
        .whereLayer("outline")
        .mayOnlyAccessLayers("reading", "unit")
        .whereLayer("roster")
        .mayOnlyAccessLayers("reading", "unit")
        .whereLayer("citation")
        .mayOnlyAccessLayers("header", "reading", "unit")
        .whereLayer("task")
        .mayOnlyAccessLayers("outline", "reading", "unit")
        .whereLayer("duty")
        .mayOnlyAccessLayers("outline", "roster", "reading", "unit")
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void readingAndResolvingWorkWithoutSpringAndNeo4j() {
    noClasses()
        .that()
        .resideInAnyPackage(
            List.of("text", "record", "vocabulary", "parse", "resolve", "reuse", "procedure")
                .stream()
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..")
        .check(classes);
  }

  @Test
  void onlyTheGraphKnowsNeo4j() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".graph..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j..")
        .check(classes);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    List<String> unmarked =
        classes.stream()
            .map(type -> type.getPackage())
            .distinct()
            .filter(p -> p.getName().startsWith(ROOT + "."))
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }
}
