package dev.dyad.parser.actor;

import dev.dyad.contract.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that refers to an actor or a state.
 *
 * @param sentence the sentence, from 0
 * @param first its first token
 * @param last its last token, inclusive
 * @param head the token that carries its grammar
 * @param span where it lies in the body
 * @param kind how it refers
 * @param states the states or organisations that it stands for, for a person the one that the
 *     person acts for; empty if not known
 * @param actor id of the actor, null if it refers to none of the article's actors or to a state for
 *     which others act in the article
 */
public record Mention(
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    MentionKind kind,
    List<String> states,
    @Nullable String actor) {

  /** Copies the states. */
  public Mention {
    states = List.copyOf(states);
  }
}
