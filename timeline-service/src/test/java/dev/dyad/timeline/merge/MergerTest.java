package dev.dyad.timeline.merge;

import static dev.dyad.timeline.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.timeline.Articles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which articles tell of one event. */
class MergerTest {
  private final AccountReader reader = new AccountReader();
  private final Merger merger = new Merger();
  private final Fusion fusion = new Fusion();

  @Test
  void sameDayWithoutNamesIsOneMeeting() {
    assertOne(article(1).event(event -> event), article(2).event(event -> event));
  }

  @Test
  void samePeopleAreOneMeetingThoughADayOfWeekWasResolvedWrongly() {
    assertOne(
        envoys(1).event(event -> event.on("2031-05-10")),
        envoys(2).event(event -> event.on("2031-05-11", DateBasis.RELATIVE)));
  }

  @Test
  void samePeopleOnTwoPrintedDaysAreTwoMeetings() {
    assertTwo(
        envoys(1).event(event -> event.on("2031-05-10")),
        envoys(2).event(event -> event.on("2031-05-12")));
  }

  @Test
  void otherPeopleAreAnotherMeetingEvenOnOneDay() {
    assertTwo(
        envoys(1).event(event -> event),
        article(2).person("Bo Lanying", "CHN").person("Salim Dar", "PAK").event(event -> event));
  }

  @Test
  void aVagueReportDoesNotChainTwoMeetings() {
    Articles first = envoys(1).event(event -> event.on("2031-05-10"));
    Articles second =
        article(2)
            .person("Chen Ru", "CHN")
            .person("Salim Dar", "PAK")
            .event(event -> event.on("2031-05-10"));
    Articles vague = article(3).event(event -> event.on("2031-05-10"));
    assertThat(clusters(first, second, vague)).hasSize(2);
  }

  @Test
  void anArticleThatTellsOfTwoMeetingsMeansTwo() {
    assertThat(clusters(envoys(1).event(event -> event).event(event -> event))).hasSize(2);
  }

  @Test
  void aPreviewAndAReportOfAVisitAreOneThatOccurred() {
    Articles preview =
        visit(1, "2031-05-01", event -> event.on("2031-05-04/2031-05-08").status(Status.PLANNED));
    Articles report = visit(2, "2031-05-06", event -> event.on("2031-05-04", DateBasis.RELATIVE));
    ChronologyEvent event = assertOne(preview, report);
    assertThat(event.status()).isEqualTo(Status.OCCURRED);
    assertThat(event.date()).hasToString("2031-05-04/2031-05-08");
  }

  @Test
  void whatHasOccurredIsNotAPlanAgain() {
    Articles report = visit(1, "2031-05-06", event -> event.on("2031-05-04"));
    Articles stale = visit(2, "2031-05-07", event -> event.on("2031-05-04").status(Status.PLANNED));
    assertThat(assertOne(report, stale).status()).isEqualTo(Status.OCCURRED);
  }

  @Test
  void aPlanThatIsCalledOffIsCancelled() {
    Articles plan = visit(1, "2031-05-01", event -> event.on("2031-05-04").status(Status.PLANNED));
    Articles off = visit(2, "2031-05-03", event -> event.on("2031-05-04").status(Status.CANCELLED));
    assertThat(assertOne(plan, off).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aVisitIsToldByItsVisitorWhoeverReceives() {
    assertOne(
        visit(1, "2031-05-06", event -> event.on("2031-05-04/2031-05-08")),
        article(2)
            .by("Delta Post", "2031-05-06")
            .person("Qaisrani", "PAK")
            .person("Hua Min", "CHN")
            .event(
                event ->
                    event.type(EventType.CONSULT, Mode.VISIT).from("PAK", "CHN").on("2031-05-06")));
  }

  @Test
  void arrivalAndDepartureAreOfOneVisit() {
    assertOne(
        visit(1, "2031-05-04", event -> event.on("2031-05-04")),
        visit(2, "2031-05-08", event -> event.on("2031-05-08", DateBasis.RELATIVE)));
  }

  @Test
  void aVisitOfSomeoneElseIsAnotherVisit() {
    assertTwo(
        visit(1, "2031-05-04", event -> event.on("2031-05-04")),
        article(2)
            .person("Salim Dar", "PAK")
            .event(
                event ->
                    event.type(EventType.CONSULT, Mode.VISIT).from("PAK", "CHN").on("2031-05-04")));
  }

  @Test
  void aVisitAndAMeetingDuringItAreTwo() {
    assertTwo(
        visit(1, "2031-05-06", event -> event.on("2031-05-04/2031-05-08")),
        envoys(2).event(event -> event.on("2031-05-05")));
  }

  @Test
  void aYearRecalledIsTheVisitOfThatYear() {
    ChronologyEvent event =
        assertOne(
            visit(1, "2031-05-06", visit -> visit.on("2031-05-04/2031-05-08")),
            visit(2, "2039-02-01", visit -> visit.on("2031").background()));
    assertThat(event.date()).hasToString("2031-05-04/2031-05-08");
  }

  @Test
  void aYearRecalledDoesNotJoinTheYearsVisits() {
    assertThat(
            clusters(
                visit(1, "2031-05-06", visit -> visit.on("2031-05-04/2031-05-08")),
                visit(2, "2031-09-06", visit -> visit.on("2031-09-04/2031-09-05")),
                visit(3, "2039-02-01", visit -> visit.on("2031").background())))
        .hasSize(2);
  }

  @Test
  void signingsOfOneDayAreOneWhoeverIsNamed() {
    assertOne(
        envoys(1)
            .event(
                event ->
                    event
                        .type(EventType.SUPPORT, Mode.SIGN)
                        .title("China, Pakistan sign 13 accords")),
        article(2)
            .person("Hua Min", "CHN")
            .person("Salim Dar", "PAK")
            .event(
                event ->
                    event
                        .type(EventType.SUPPORT, Mode.SIGN)
                        .title("A dozen documents are signed")));
  }

  @Test
  void aSigningReportedOnTheNextDayIsTheSame() {
    assertOne(
        article(1)
            .event(
                event ->
                    event
                        .type(EventType.SUPPORT, Mode.SIGN)
                        .title("Ministers put their names to an accord on a tunnel")),
        article(2)
            .event(
                event ->
                    event
                        .type(EventType.SUPPORT, Mode.SIGN)
                        .on("2031-05-11", DateBasis.DATELINE)
                        .title("The heads of government witness a ceremony")));
  }

  @Test
  void twoThingsDoneOnOneDayAreTwo() {
    assertTwo(
        article(1)
            .event(
                event ->
                    event
                        .type(EventType.COOPERATE, Mode.ECONOMIC)
                        .title("China and Pakistan open an airport at Gwadar")),
        article(2)
            .event(
                event ->
                    event
                        .type(EventType.COOPERATE, Mode.ECONOMIC)
                        .title("China and Pakistan extend their currency swap line")));
  }

  @Test
  void whoAccusesMatters() {
    assertTwo(
        article(1).event(event -> event.type(EventType.ACCUSE, null).from("CHN", "PAK")),
        article(2).event(event -> event.type(EventType.ACCUSE, null).from("PAK", "CHN")));
  }

  @Test
  void undatedEventsAreNotMergedIntoDatedOnes() {
    assertTwo(envoys(1).event(event -> event), envoys(2).event(event -> event.on(null)));
  }

  @Test
  void anEventTakesTheBestOfItsAccounts() {
    ChronologyEvent event =
        assertOne(
            article(1)
                .person("Bo", "CHN")
                .person("Amir Qaisrani", "PAK")
                .event(e -> e.confidence(0.5).title("Bo meets an envoy").on("2031-05-10")),
            article(2)
                .by("Delta Post", "2031-05-11")
                .person("Bo Lanying", "CHN")
                .person("Qaisrani", null)
                .event(e -> e.confidence(0.9).title("Bo Lanying meets Qaisrani").at("Beijing")));
    assertThat(event.title()).isEqualTo("Bo Lanying meets Qaisrani");
    assertThat(event.people())
        .containsExactly(
            new Person("Bo Lanying", "CHN", null), new Person("Amir Qaisrani", "PAK", null));
    assertThat(event.confidence()).isEqualTo(0.95);
    assertThat(event.sources()).isEqualTo(2);
    assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo("Beijing");
  }

  @Test
  void aVisitDoesNotHappenAtHome() {
    ChronologyEvent event =
        assertOne(
            visit(1, "2031-05-01", e -> e.at("Islamabad", "PAK").confidence(0.9)),
            visit(2, "2031-05-11", e -> e.at("Xi'an", "CHN").confidence(0.5)));
    assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo("Xi'an");
  }

  @Test
  void copiesInOnePaperMakeNothingSurer() {
    ChronologyEvent event =
        assertOne(article(1).event(e -> e), article(2).event(e -> e.confidence(0.7)));
    assertThat(event.sources()).isEqualTo(1);
    assertThat(event.confidence()).isEqualTo(0.8);
    assertThat(event.reportCount()).isEqualTo(2);
  }

  @Test
  void aLaterReportLeavesTheIdAsItIs() {
    Articles early = envoys(1).event(event -> event.on("2031-05-11", DateBasis.PUBLISHED));
    Articles late = envoys(2).event(event -> event.on("2031-05-10"));
    assertThat(assertOne(early, late).id()).isEqualTo(assertOne(early).id());
  }

  @Test
  void everyReportSaysWhyItIsThere() {
    List<Cluster> clusters =
        clusters(
            envoys(1).event(event -> event.at("Beijing")),
            envoys(2).event(event -> event.at("Beijing")));
    assertThat(clusters.getFirst().members())
        .extracting(Cluster.Member::because)
        .containsOnly(List.of("same people", "same day", "same place"));
  }

  private static Articles envoys(int number) {
    return article(number).person("Bo Lanying", "CHN").person("Amir Qaisrani", "PAK");
  }

  private static Articles visit(int number, String published, UnaryOperator<Articles.Event> with) {
    return article(number)
        .by("Paper " + number, published)
        .person("Amir Qaisrani", "PAK")
        .event(event -> with.apply(event.type(EventType.CONSULT, Mode.VISIT).from("PAK", "CHN")));
  }

  private ChronologyEvent assertOne(Articles... articles) {
    List<Cluster> clusters = clusters(articles);
    assertThat(clusters).hasSize(1);
    return fusion.fuse(clusters.getFirst());
  }

  private void assertTwo(Articles... articles) {
    assertThat(clusters(articles)).hasSize(2);
  }

  private List<Cluster> clusters(Articles... articles) {
    Set<Account> accounts =
        Arrays.stream(articles)
            .map(Articles::build)
            .flatMap(article -> reader.read(Objects.requireNonNull(article.id()), article).stream())
            .collect(Collectors.toSet());
    return merger.merge(accounts);
  }
}
