package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconsTest {
  private static final LocalDateTime SUMMER = LocalDateTime.of(2024, 7, 1, 12, 0);

  @Test
  void everyZoneHasAnOffset() {
    TimeZones zones = new TimeZones();
    for (LexiconRow row : Lexicon.read("article/time-zones.tsv", "name", "zone").rows()) {
      assertThat(zones.offset(row.required("name"), SUMMER)).as(row.required("name")).isPresent();
    }
    assertThat(zones.offset("XYZ", SUMMER)).isEmpty();
    assertThat(zones.offset("GMT+99", SUMMER)).isEmpty();
  }

  @Test
  void everyMonthHasTwelveNumbersOrLess() {
    Set<Integer> numbers = new HashSet<>();
    for (LexiconRow row : Lexicon.read("article/months.tsv", "month", "names").rows()) {
      numbers.add(Integer.parseInt(row.required("month")));
      row.list("names").forEach(name -> assertThat(Months.number(name)).isBetween(1, 12));
    }
    assertThat(numbers).hasSize(12);
  }

  @Test
  void furnitureIsInSmallLettersAndKnownByItsKind() {
    Furniture furniture = new Furniture();
    for (LexiconRow row :
        Lexicon.read("article/furniture.tsv", "kind", "position", "phrase").rows()) {
      String phrase = row.required("phrase");
      assertThat(phrase).isEqualTo(phrase.toLowerCase(Locale.ROOT));
      if (row.required("position").equals("whole")) {
        assertThat(furniture.kind(PageLine.of(0, 0, phrase))).as(phrase).isPresent();
      }
    }
  }

  @Test
  void anAgencyIsKnownByEachOfItsForms() {
    Agencies agencies = new Agencies();
    for (LexiconRow row :
        Lexicon.read("article/agencies.tsv", "name", "publisher", "forms").rows()) {
      assertThat(agencies.named(row.required("name"))).contains(row.required("name"));
      row.list("forms").forEach(form -> assertThat(agencies.named(form)).isPresent());
    }
    assertThat(agencies.in("With inputs from PTI, ANI and the agencies")).contains("ANI");
  }

  @Test
  void anOutletIsKnownByItsHost() {
    Outlets outlets = new Outlets();
    assertThat(outlets.at("edition.cnn.com")).contains("CNN");
    assertThat(outlets.at("www.bbc.co.uk")).contains("BBC");
    assertThat(outlets.at("unknown.example")).isEmpty();
    assertThat(outlets.knows("THE HINDU")).isTrue();
  }
}
