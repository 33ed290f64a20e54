package dev.dyad.parser.event;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an event's title from its parts, by the templates of {@code titles.tsv}. */
final class Titles {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(ambassador|envoy|(acting )?high commissioner|(prime|foreign|defen[cs]e|interior|finance) minister|president|premier|chancellor)");

  /** A verb's singular and plural: {@code [gives/give]}. */
  private static final Pattern VERB = Pattern.compile("\\[([^/\\]]+)/([^\\]]+)]");

  private final Map<String, String> templates = new HashMap<>();

  private Titles() {}

  /** The templates of the resources. */
  static Titles load() {
    Titles titles = new Titles();
    for (LexiconRow row : Lexicon.read("event/titles.tsv", "for", "title").rows()) {
      titles.templates.put(row.required("for"), row.required("title"));
    }
    return titles;
  }

  /** A neutral sentence in the present tense without a full stop. */
  String write(
      Candidate event, List<String> actors, Status status, @Nullable Place place, Cast cast) {
    boolean several = event.source().size() > 1;
    String where = place == null ? "" : " in " + place.name();
    String text =
        VERB.matcher(template(event, status))
            .replaceAll(several ? "$2" : "$1")
            .replace("{source}", side(event.source(), actors, cast))
            .replace("{target}", introduced(event.target(), actors, cast))
            .replace("{sourceState}", states(event.source()))
            .replace("{targetState}", states(event.target()))
            .replace("{states}", states(List.copyOf(event.states())))
            .replace("{object}", event.object().isEmpty() ? "an agreement" : event.object())
            .replace("{place}", where);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The most particular template; of a code only where the event has come to pass. */
  private String template(Candidate event, Status status) {
    String mode = event.mode() == null ? "" : "." + event.mode().code();
    String object = event.object().isEmpty() ? "." : ".object";
    return Stream.of(
            event.code().code() + "." + status.code(),
            event.type() + mode + "." + status.code() + object,
            event.type() + "." + status.code() + object,
            event.type() + mode + "." + status.code(),
            status == Status.OCCURRED && event.mutual() ? event.code().code() + ".mutual" : "",
            status == Status.OCCURRED ? event.code().code() : "",
            status == Status.OCCURRED ? event.type() + mode + object : "",
            status == Status.OCCURRED ? event.type() + object : "",
            event.type() + "." + status.code(),
            event.type() + mode,
            event.type().name())
        .filter(templates::containsKey)
        .findFirst()
        .map(templates::get)
        .orElseThrow(() -> new IllegalStateException("No title for " + event.type()));
  }

  private static String side(List<String> states, List<String> actors, Cast cast) {
    return people(states, actors, cast).map(Actor::name).orElseGet(() -> states(states));
  }

  /** The other side with its office: "Ghana's ambassador Kofi Addo". */
  private static String introduced(List<String> states, List<String> actors, Cast cast) {
    return people(states, actors, cast)
        .map(
            person ->
                person.role() != null && OFFICE.matcher(person.role()).matches()
                    ? States.name(states.getFirst())
                        + "'s "
                        + person.role().toLowerCase(Locale.ENGLISH)
                        + " "
                        + person.name()
                    : person.name())
        .orElseGet(() -> states(states));
  }

  private static Optional<Actor> people(List<String> states, List<String> actors, Cast cast) {
    return states.size() != 1
        ? Optional.empty()
        : actors.stream()
            .flatMap(id -> cast.actor(id).stream())
            .filter(
                a ->
                    a.kind() == ActorKind.PERSON && a.state() != null && states.contains(a.state()))
            .findFirst();
  }

  private static String states(List<String> codes) {
    List<String> names = codes.stream().map(States::inText).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
        + " and "
        + names.getLast();
  }
}
