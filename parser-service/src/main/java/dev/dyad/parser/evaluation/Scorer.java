package dev.dyad.parser.evaluation;

import static dev.dyad.parser.evaluation.Matching.fold;
import static dev.dyad.parser.evaluation.Matching.indices;
import static dev.dyad.parser.evaluation.Matching.pairs;
import static dev.dyad.parser.evaluation.Matching.squash;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.plover.Salience;
import dev.dyad.parser.evaluation.ArticleScore.Judged;
import dev.dyad.parser.evaluation.GoldArticle.GoldActor;
import dev.dyad.parser.evaluation.GoldArticle.GoldEvent;
import dev.dyad.parser.evaluation.GoldArticle.GoldStatement;
import dev.dyad.parser.evaluation.Matching.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores structured articles against the gold, by the measures of the public scoring script. */
final class Scorer {
  static final String ACTORS = "actors";
  static final String EVENTS = "events (type and states)";
  static final String DATED = "events (and date)";
  static final String STRICT = "events (and date, status, mode)";
  static final String STATEMENTS = "statements";

  ArticleScore score(String name, GoldArticle gold, StructuredArticle answer) {
    List<String> missed = new ArrayList<>();
    Map<String, Boolean> fields = fields(gold, answer, missed);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    tallies.put(ACTORS, actors(gold.actors(), answer.actors(), missed));
    List<Judged> judged = events(gold, answer, tallies, missed);
    tallies.put(STATEMENTS, statements(gold.statements(), answer, missed));
    String headline = answer.headline() == null ? name : answer.headline();
    return new ArticleScore(name, headline, fields, tallies, missed, judged);
  }

  private static Map<String, Boolean> fields(
      GoldArticle gold, StructuredArticle answer, List<String> missed) {
    Map<String, Boolean> checks = new LinkedHashMap<>();
    check(checks, missed, "headline", squash(gold.headline()), squash(answer.headline()));
    check(checks, missed, "published", text(gold.published()), text(answer.published()));
    if (gold.publisher() != null) {
      check(checks, missed, "publisher", fold(gold.publisher()), fold(answer.publisher()));
    }
    check(checks, missed, "authors", folded(gold.authors()), folded(answer.authors()));
    check(checks, missed, "agencies", folded(gold.agencies()), folded(answer.agencies()));
    check(checks, missed, "dateline", dateline(gold), dateline(answer));
    String body = squash(answer.body());
    boolean exact =
        !body.isEmpty()
            && body.startsWith(squash(gold.bodyStarts()))
            && body.endsWith(squash(gold.bodyEnds()));
    checks.put("body", exact);
    if (!exact) {
      missed.add(
          "body: %s … %s"
              .formatted(
                  body.substring(0, Math.min(50, body.length())),
                  body.substring(Math.max(0, body.length() - 50))));
    }
    return checks;
  }

  private static void check(
      Map<String, Boolean> checks, List<String> missed, String field, Object gold, Object answer) {
    checks.put(field, gold.equals(answer));
    if (!gold.equals(answer)) {
      missed.add("%s: %s, but got %s".formatted(field, gold, answer));
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(Matching::fold).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> dateline(GoldArticle gold) {
    return gold.dateline() == null
        ? List.of("", "")
        : List.of(fold(gold.dateline().place()), text(gold.dateline().country()));
  }

  private static List<String> dateline(StructuredArticle answer) {
    return answer.dateline() == null
        ? List.of("", "")
        : List.of(fold(answer.dateline().place()), text(answer.dateline().country()));
  }

  private static Tally actors(List<GoldActor> gold, List<Actor> given, List<String> missed) {
    Set<Integer> wanted = indices(gold);
    List<Pair> right =
        pairs(
            gold,
            wanted,
            given,
            indices(given),
            (g, a) ->
                Matching.sameName(g.name(), a.name()) && Objects.equals(g.state(), a.state()));
    wanted.forEach(
        i ->
            missed.add("actor missed: %s (%s)".formatted(gold.get(i).name(), gold.get(i).state())));
    return new Tally(right.size(), given.size(), gold.size());
  }

  private static List<Judged> events(
      GoldArticle gold, StructuredArticle answer, Map<String, Tally> tallies, List<String> missed) {
    List<GoldEvent> want = gold.events().stream().filter(e -> !e.optional()).toList();
    List<GoldEvent> spare = gold.events().stream().filter(GoldEvent::optional).toList();
    List<CodedEvent> have =
        answer.events().stream().filter(e -> e.salience() == Salience.MAIN).toList();
    Set<Integer> freeWant = indices(want);
    Set<Integer> freeHave = indices(have);
    List<Pair> found =
        new ArrayList<>(
            pairs(want, freeWant, have, freeHave, (g, a) -> sameEvent(g, a) && sameDate(g, a)));
    found.addAll(pairs(want, freeWant, have, freeHave, Scorer::sameEvent));
    Set<Integer> wrong = new TreeSet<>(freeHave);
    int excused = pairs(spare, indices(spare), have, wrong, Scorer::sameEvent).size();
    int given = have.size() - excused;
    List<Pair> dated =
        found.stream().filter(p -> sameDate(want.get(p.gold()), have.get(p.answer()))).toList();
    List<Pair> strict =
        dated.stream().filter(p -> sameManner(want.get(p.gold()), have.get(p.answer()))).toList();
    tallies.put(EVENTS, new Tally(found.size(), given, want.size()));
    tallies.put(DATED, new Tally(dated.size(), given, want.size()));
    tallies.put(STRICT, new Tally(strict.size(), given, want.size()));
    freeWant.forEach(i -> missed.add("event missed: " + want.get(i)));
    wrong.forEach(j -> missed.add("event wrong: " + describe(have.get(j))));
    found.stream()
        .filter(p -> !strict.contains(p))
        .forEach(
            p ->
                missed.add(
                    "event differs: %s, but got %s"
                        .formatted(want.get(p.gold()), describe(have.get(p.answer())))));
    List<Judged> judged = new ArrayList<>();
    for (int j = 0; j < have.size(); j++) {
      judged.add(new Judged(have.get(j).confidence(), !wrong.contains(j)));
    }
    return judged;
  }

  private static boolean sameEvent(GoldEvent gold, CodedEvent answer) {
    if (!gold.type().equals(answer.type().name())) {
      return false;
    }
    Set<String> goldSource = new HashSet<>(gold.source());
    Set<String> goldTarget = new HashSet<>(gold.targets());
    Set<String> source = new HashSet<>(answer.source());
    Set<String> target = new HashSet<>(answer.target());
    if (!gold.mutual()) {
      return goldSource.equals(source) && goldTarget.equals(target);
    }
    goldSource.addAll(goldTarget);
    source.addAll(target);
    return goldSource.equals(source);
  }

  private static boolean sameDate(GoldEvent gold, CodedEvent answer) {
    return Objects.equals(gold.date(), answer.date() == null ? null : answer.date().toString());
  }

  private static boolean sameManner(GoldEvent gold, CodedEvent answer) {
    return Objects.equals(gold.status(), answer.status().code())
        && (gold.mode() == null
            || (answer.mode() != null && gold.mode().equals(answer.mode().code())));
  }

  private static String describe(CodedEvent event) {
    return "%s %s>%s %s %s %s (%s)"
        .formatted(
            event.type(),
            event.source(),
            event.target(),
            event.date(),
            event.status().code(),
            event.mode() == null ? null : event.mode().code(),
            event.title());
  }

  private static Tally statements(
      List<GoldStatement> gold, StructuredArticle answer, List<String> missed) {
    List<Statement> given = answer.statements();
    Set<Integer> wanted = indices(gold);
    Set<Integer> spare = indices(given);
    List<Pair> right =
        pairs(
            gold,
            wanted,
            given,
            spare,
            (g, s) ->
                squash(answer.body().substring(s.start(), s.end())).startsWith(squash(g.starts()))
                    && Objects.equals(g.state(), s.state()));
    wanted.forEach(
        i ->
            missed.add(
                "statement missed: %s (%s)".formatted(gold.get(i).starts(), gold.get(i).state())));
    spare.forEach(
        j -> {
          Statement s = given.get(j);
          String said = answer.body().substring(s.start(), s.end());
          missed.add(
              "statement wrong: %s (%s)"
                  .formatted(said.substring(0, Math.min(60, said.length())), s.state()));
        });
    return new Tally(right.size(), given.size(), gold.size());
  }
}
