package dev.dyad.parser.actor;

import dev.dyad.contract.article.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who acts in an article and where it refers to them. */
public final class Cast {
  private final List<Actor> actors;
  private final List<Mention> mentions;
  private final Map<Integer, List<Mention>> bySentence;
  private final Map<String, Actor> byId = new HashMap<>();

  /**
   * A cast.
   *
   * @param actors the actors, in the order of their first mention
   * @param mentions every reference to an actor or a state, in order, none overlapping another
   */
  public Cast(List<Actor> actors, List<Mention> mentions) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    this.bySentence = mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    actors.forEach(actor -> byId.put(actor.id(), actor));
  }

  /** The actors, in the order of their first mention. */
  public List<Actor> actors() {
    return actors;
  }

  /** Every reference to an actor or a state, in order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention that covers a token. */
  public Optional<Mention> at(int sentence, int token) {
    for (Mention mention : in(sentence)) {
      if (mention.first() <= token && token <= mention.last()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The mentions of a sentence, in order. */
  public List<Mention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The actor who speaks in a mention: whom it means or, for a state, the state itself. */
  public Optional<Actor> speaker(Mention mention) {
    return mention.actor() != null
        ? actor(mention.actor())
        : actors.stream().filter(actor -> actor.mentions().contains(mention.span())).findFirst();
  }

  /** The actor of an id. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cast cast
        && actors.equals(cast.actors)
        && mentions.equals(cast.mentions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actors, mentions);
  }

  @Override
  public String toString() {
    return "Cast[actors=%s, mentions=%s]".formatted(actors, mentions);
  }
}
