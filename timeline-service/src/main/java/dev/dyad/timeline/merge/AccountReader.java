package dev.dyad.timeline.merge;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Salience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds what an article has to tell of each dyad. An event enters the chronology of every pair of
 * its opposite sides. Background is dated history and enters too, but background without a date is
 * left out: there would be no place to put it.
 */
public final class AccountReader {
  private record Kind(DyadPair dyad, EventType type) {}

  /** The accounts of an article, in the order of its events. */
  public List<Account> read(UUID id, StructuredArticle article) {
    Map<String, Actor> actors =
        article.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
    Map<Kind, Integer> seen = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    for (CodedEvent event : article.events()) {
      if (event.salience() == Salience.BACKGROUND && event.date() == null) {
        continue;
      }
      List<Person> people = people(event, actors);
      String text = text(event, article.body());
      for (DyadPair dyad : Sides.of(event)) {
        int number = seen.merge(new Kind(dyad, event.type()), 1, Integer::sum);
        accounts.add(
            new Account(
                dyad,
                id,
                event.type() + "#" + number,
                event,
                people,
                article.published(),
                publisher(id, article),
                text));
      }
    }
    return accounts;
  }

  private static List<Person> people(CodedEvent event, Map<String, Actor> actors) {
    return event.actors().stream()
        .map(actors::get)
        .filter(actor -> actor != null && actor.kind() == ActorKind.PERSON)
        .map(actor -> new Person(actor.name(), actor.state(), actor.role()))
        .distinct()
        .toList();
  }

  private static String text(CodedEvent event, String body) {
    return event.evidence().stream().map(span -> span.in(body)).collect(Collectors.joining(" "));
  }

  private static String publisher(UUID id, StructuredArticle article) {
    if (article.publisher() != null) {
      return article.publisher();
    }
    if (article.url() != null && article.url().getHost() != null) {
      return article.url().getHost();
    }
    return article.agencies().isEmpty() ? id.toString() : article.agencies().getFirst();
  }
}
