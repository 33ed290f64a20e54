package dev.dyad.contract.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that acts or speaks in an article.
 *
 * @param id unique within the article: {@code a1}, {@code a2} …
 * @param name as the article first gives it in full
 * @param kind what it is
 * @param state ISO 3166-1 alpha-3 code of the state that it acts for, or an organisation's short
 *     name, or null for neither
 * @param role the office as the text gives it, without the name
 * @param mentions where the body names it, in order
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String state,
    @Nullable String role,
    List<Span> mentions) {

  /** Copies the mentions. */
  public Actor {
    mentions = List.copyOf(mentions);
  }
}
