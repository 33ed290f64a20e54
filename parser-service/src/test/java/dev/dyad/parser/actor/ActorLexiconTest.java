package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.lexicon.PhraseBook;
import dev.dyad.parser.lexicon.Plural;
import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.place.StateRows;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorLexiconTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final Set<String> STATES =
      StateRows.read().stream()
          .map(row -> row.required("code"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("states", "code name names people capital capitals"),
          Map.entry("organisations", "code name names seats"),
          Map.entry("bodies", "name names states kind"),
          Map.entry("institutions", "state kind names"),
          Map.entry("landmarks", "country words"),
          Map.entry("portfolios", "word"),
          Map.entry("words", "list words"),
          Map.entry("subdivisions", "state names source"),
          Map.entry("offices", "name names group refers states holders"),
          Map.entry("honorifics", "name gender place kept"),
          Map.entry("bystanders", "name names kind"),
          Map.entry("groups", "name numbered"),
          Map.entry("leaders", "state names"),
          Map.entry("surnames", "states place names"),
          Map.entry("sides", "cue words"),
          Map.entry("speech", "verb place sort"),
          Map.entry("publishers", "name names country"));

  /** States and organisations. */
  private static final Set<String> KNOWN =
      Stream.concat(STATES.stream(), rows("organisations").map(row -> row.required("code")))
          .collect(Collectors.toUnmodifiableSet());

  private static Stream<LexiconRow> rows(String file) {
    return Lexicon.read(file + ".tsv", COLUMNS.getOrDefault(file, "").split(" ")).rows().stream();
  }

  private static List<Term> meanings(String phrase) {
    List<String> words = Spelling.parts(phrase);
    Optional<PhraseBook.Match<Term>> match = VOCABULARY.phrases().longest(words, 0);
    assertThat(match).as(phrase).isPresent();
    assertThat(match.map(PhraseBook.Match::last)).as(phrase).contains(words.size() - 1);
    return match.map(PhraseBook.Match::meanings).orElseThrow();
  }

  private static Stream<String> names(LexiconRow row) {
    return Stream.concat(Stream.of(row.required("name")), row.list("names").stream());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states",
        "organisations",
        "bodies",
        "institutions",
        "subdivisions",
        "landmarks",
        "portfolios",
        "words",
        "offices",
        "honorifics",
        "bystanders",
        "groups",
        "leaders",
        "surnames",
        "sides",
        "speech",
        "publishers"
      })
  void namesItsColumnsSourceAndLicence(String file) {
    Lexicon lexicon = Lexicon.read(file + ".tsv", COLUMNS.getOrDefault(file, "").split(" "));

    assertThat(lexicon.rows()).isNotEmpty();
    assertThat(String.join("\n", lexicon.comment())).contains("Columns:", "Source:", "Licence:");
  }

  @Test
  void everyStateIsKnownByItsNamesPeopleAndCapitals() {
    rows("states")
        .forEach(
            row -> {
              String code = row.required("code");
              assertThat(code).matches("[A-Z]{3}");
              names(row)
                  .forEach(name -> assertThat(meanings(name)).contains(new Term.StateName(code)));
              row.list("people")
                  .forEach(
                      people -> assertThat(meanings(people)).contains(new Term.Nationality(code)));
              row.list("capitals")
                  .forEach(
                      capital -> assertThat(meanings(capital)).contains(new Term.Capital(code)));
            });
    assertThat(STATES).hasSizeGreaterThan(195).hasSize((int) rows("states").count());
  }

  @Test
  void everyInstitutionIsKnownAsOneOfItsState() {
    rows("institutions")
        .forEach(
            row -> {
              String state = row.required("state");
              assertThat(KNOWN).contains(state);
              row.oneOf("kind", BodyKind.class);
              row.list("names").stream()
                  .flatMap(names -> Stream.of(names.split(" = ")))
                  .forEach(
                      name ->
                          assertThat(meanings(name))
                              .as(name)
                              .anyMatch(
                                  term ->
                                      term instanceof Term.Body body
                                          && body.states().contains(state)));
            });
  }

  @Test
  void everyLandmarkLiesInOneStateAlone() {
    Set<String> words = new HashSet<>();
    rows("landmarks")
        .forEach(
            row -> {
              assertThat(STATES).contains(row.required("country"));
              row.list("words").forEach(word -> assertThat(words.add(word)).as(word).isTrue());
            });
  }

  @Test
  void everyListOfWordsIsThere() {
    assertThat(rows("words").map(row -> row.oneOf("list", WordList.class)))
        .containsExactlyInAnyOrder(WordList.values());
    rows("words")
        .forEach(row -> assertThat(row.list("words")).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void everyPortfolioIsOneWordInSmallLetters() {
    rows("portfolios").forEach(row -> assertThat(row.required("word")).matches("[a-z]+"));
  }

  @Test
  void everySubdivisionLiesInAState() {
    rows("subdivisions")
        .forEach(
            row -> {
              assertThat(STATES).contains(row.required("state"));
              assertThat(row.required("source")).isIn("iso", "news");
              assertThat(row.list("names")).isNotEmpty().doesNotHaveDuplicates();
            });
  }

  @Test
  void everyOrganisationIsKnownByItsNames() {
    Set<String> codes = new HashSet<>();
    rows("organisations")
        .forEach(
            row -> {
              assertThat(codes.add(row.required("code"))).as(row.required("code")).isTrue();
              names(row)
                  .forEach(
                      name ->
                          assertThat(meanings(name))
                              .as(name)
                              .contains(
                                  new Term.Organisation(
                                      row.required("code"), row.required("name"))));
            });
  }

  @Test
  void everyBodyIsKnownByItsNamesAndBelongsToStates() {
    rows("bodies")
        .forEach(
            row -> {
              assertThat(STATES).containsAll(row.list("states"));
              BodyKind kind = row.oneOf("kind", BodyKind.class);
              Term body = new Term.Body(row.required("name"), row.list("states"), kind);
              names(row).forEach(name -> assertThat(meanings(name)).as(name).contains(body));
            });
  }

  @Test
  void everyOfficeIsKnownInTheSingularAndThePlural() {
    rows("offices")
        .forEach(
            row -> {
              assertThat(KNOWN).containsAll(row.list("states"));
              row.oneOf("group", OfficeGroup.class);
              names(row).forEach(name -> assertOffice(name, row.required("name")));
              names(row).forEach(name -> assertOffice(Plural.of(name), row.required("name")));
            });
  }

  private static void assertOffice(String phrase, String office) {
    assertThat(meanings(phrase))
        .as(phrase)
        .anyMatch(term -> term instanceof Term.Office found && found.name().equals(office));
  }

  @Test
  void noOfficeHasTwoRows() {
    List<String> names =
        rows("offices").flatMap(ActorLexiconTest::names).map(Spelling::fold).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyFormOfAddressStandsBeforeOrBehindAName() {
    rows("honorifics")
        .forEach(
            row -> {
              assertThat(row.required("place")).isIn("before", "after");
              assertThat(row.text("kept")).isIn("", "kept");
              assertThat(meanings(row.required("name"))).anyMatch(Term.Honorific.class::isInstance);
            });
  }

  @Test
  void everyBystanderStandsForNobody() {
    rows("bystanders")
        .forEach(
            row -> {
              assertThat(row.required("kind")).isIn("place", "media", "company", "thing");
              names(row).forEach(name -> assertThat(meanings(name)).contains(new Term.Bystander()));
            });
  }

  @Test
  void everyGroupIsSeveralAtOnce() {
    rows("groups")
        .forEach(
            row -> {
              assertThat(row.text("numbered")).isIn("", "numbered");
              assertThat(meanings(row.required("name"))).anyMatch(Term.Several.class::isInstance);
            });
  }

  @Test
  void everyLeaderIsOfAStateOrAnOrganisation() {
    NameHints hints = new NameHints();
    rows("leaders")
        .forEach(
            row -> {
              assertThat(KNOWN).contains(row.required("state"));
              row.list("names")
                  .forEach(
                      name ->
                          assertThat(
                                  hints.leader(
                                      List.of(Spelling.fold(name).split("[\\s-]+")),
                                      new Setting(
                                          Map.of(row.required("state"), 1), Optional.empty())))
                              .as(name)
                              .contains(row.required("state")));
            });
  }

  @Test
  void everyFamilyOfNamesIsAtHomeInStates() {
    rows("surnames")
        .forEach(
            row -> {
              assertThat(row.required("place")).isIn("first", "ending");
              assertThat(row.list("states")).isNotEmpty().isSubsetOf(STATES);
              assertThat(row.list("names")).isNotEmpty().doesNotHaveDuplicates();
            });
  }

  @Test
  void everyCueOfSidesHasWords() {
    SideCues cues = new SideCues();
    for (SideCues.Cue cue : SideCues.Cue.values()) {
      List<String> words =
          rows("sides")
              .filter(row -> row.oneOf("cue", SideCues.Cue.class) == cue)
              .flatMap(row -> row.list("words").stream())
              .toList();
      assertThat(words).as(cue.name()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(words).allMatch(word -> cues.is(cue, word));
    }
    assertThat(cues.is(SideCues.Cue.TOWARD, "sleep")).isFalse();
  }

  @Test
  void everyVerbOfSpeechIsKnownWithItsPlace() {
    SpeechVerbs speech = new SpeechVerbs();
    rows("speech")
        .forEach(
            row -> {
              assertThat(speech.contains(row.required("verb"))).isTrue();
              assertThat(speech.inverts(row.required("verb")))
                  .isEqualTo(row.required("place").equals("either"));
              assertThat(speech.says(row.required("verb")))
                  .isEqualTo(row.required("sort").equals("says"));
            });
    assertThat(speech.contains("sleep")).isFalse();
  }

  @Test
  void everyPublisherHasACountry() {
    rows("publishers").forEach(row -> assertThat(STATES).contains(row.required("country")));
  }
}
