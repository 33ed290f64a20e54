package dev.dyad.parser.actor;

import dev.dyad.contract.article.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Who acts in an article and where it refers to them.
 *
 * @param actors the actors, in the order of their first mention
 * @param mentions every reference to an actor or a state, in order, none overlapping another
 */
public record Cast(List<Actor> actors, List<Mention> mentions) {

  /** Copies the lists. */
  public Cast {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }

  /** The mention that covers a token. */
  public Optional<Mention> at(int sentence, int token) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence && m.first() <= token && token <= m.last())
        .findFirst();
  }

  /** The mentions of a sentence, in order. */
  public List<Mention> in(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }

  /** The actor of an id. */
  public Optional<Actor> actor(String id) {
    return actors.stream().filter(a -> a.id().equals(id)).findFirst();
  }
}
