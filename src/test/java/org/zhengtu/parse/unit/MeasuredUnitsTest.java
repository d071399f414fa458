package org.zhengtu.parse.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtu.SharedFolder;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.RecordJson;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

class MeasuredUnitsTest {
  private final Jurisdictions jurisdictions = Jurisdictions.load();
  private final UnitReader units = new UnitReader(jurisdictions, Families.load());

  @Test
  void everyMeasuredUnitIsReadWithItsPlaceFamiliesAndGroup() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path file : SharedFolder.files("gold", ".json")) {
      for (PolicyDocument document : RecordJson.read(Files.readString(file)).documents()) {
        Home home = new Home(jurisdictions.byCode(document.jurisdiction()));
        unitsOf(document).distinct().forEach(unit -> compare(unit, home, wrong));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void compare(Unit expected, Home home, List<String> wrong) {
    Reading reading = Reading.of(expected.name());
    Unit read = units.unit(reading, 0, reading.length(), home);
    Unit found = new Unit(read.name(), read.jurisdiction(), read.families(), read.group(), null);
    if (!found.equals(expected)) {
      wrong.add("expected " + expected + "\n but read " + found);
    }
    if (units.list(reading, 0, reading.length(), home).size() != 1) {
      wrong.add("not one unit: " + expected.name());
    }
    if (!units.looksLikeUnit(reading, 0, reading.length())) {
      wrong.add("does not look like a unit: " + expected.name());
    }
  }

  private static Stream<Unit> unitsOf(PolicyDocument document) {
    Mechanism mechanism = document.mechanism();
    Stream<Unit> heads =
        mechanism == null ? Stream.of() : Stream.of(mechanism.leadUnit(), mechanism.officeAt());
    return Stream.of(
            heads,
            document.memberUnits().stream(),
            document.people().stream().map(p -> p.unit()),
            document.duties().stream().map(d -> d.unit()),
            document.tasks().stream().flatMap(t -> t.responsible().stream()))
        .flatMap(s -> s)
        .filter(u -> u != null);
  }
}
