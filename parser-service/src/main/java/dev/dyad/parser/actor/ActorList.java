package dev.dyad.parser.actor;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses the actors of an article: the people in office and who else acts or speaks in it. */
final class ActorList {
  private final List<Draft> drafts;

  ActorList(List<Draft> drafts) {
    this.drafts = drafts.stream().sorted((a, b) -> a.words().compareTo(b.words())).toList();
  }

  /** The cast with numbered actors. */
  Cast cast(Function<Words, Span> spans) {
    Map<Figure, String> ids = new IdentityHashMap<>();
    List<Actor> actors = new ArrayList<>();
    Set<String> represented = represented();
    Set<Figure> voices = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Draft draft : drafts) {
      Figure figure = draft.figure();
      if (figure != null && !ids.containsKey(figure) && acts(figure, represented)) {
        String id = "a" + (actors.size() + 1);
        ids.put(figure, id);
        actors.add(actor(id, figure, spans));
        if (isOnlyVoice(figure, represented)) {
          voices.add(figure);
        }
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : drafts) {
      Words words = draft.words();
      mentions.add(
          new Mention(
              words.sentence(),
              words.first(),
              words.last(),
              words.head(),
              spans.apply(words),
              draft.kind(),
              draft.states(),
              draft.figure() == null || voices.contains(draft.figure())
                  ? null
                  : ids.get(draft.figure())));
    }
    return new Cast(actors, mentions);
  }

  /** The states for which a person or a body acts. */
  private Set<String> represented() {
    return drafts.stream()
        .map(Draft::figure)
        .filter(Objects::nonNull)
        .filter(figure -> !figure.isSovereign() && acts(figure, Set.of()))
        .flatMap(figure -> figure.states().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A state that says nothing by itself is listed only where nobody is who acts for it. */
  private boolean acts(Figure figure, Set<String> represented) {
    if (figure.named().isEmpty()) {
      return false;
    }
    if (figure.isSovereign()) {
      return declares(figure)
          || figure.isSpeaker() && figure.states().stream().noneMatch(represented::contains);
    }
    if (figure.kind() == ActorKind.PERSON) {
      return figure.isSpeaker()
          || figure.isAgent() && figure.state() != null
          || figure.titles().stream()
              .anyMatch(title -> title.office().group() != OfficeGroup.CITIZEN);
    }
    return figure.isSpeaker() || figure.isAgent();
  }

  /**
   * Whether a state says something by itself. What it says in the first sentence is said by whom
   * the second one names for it: "Peru condemned the attack. Foreign Minister Ana Quispe …".
   */
  private boolean declares(Figure state) {
    return state.declarations().stream().anyMatch(at -> at > 0)
        || !state.declarations().isEmpty() && state.states().stream().noneMatch(this::hasVoice);
  }

  /** Whether the second sentence names a person who acts for a state. */
  private boolean hasVoice(String state) {
    return drafts.stream()
        .filter(draft -> draft.words().sentence() == 1 && draft.kind() == MentionKind.PERSON)
        .anyMatch(draft -> draft.states().contains(state));
  }

  /** Whether a state is listed for what it says alone: others are who do what it does. */
  private static boolean isOnlyVoice(Figure figure, Set<String> represented) {
    return figure.isSovereign() && figure.states().stream().anyMatch(represented::contains);
  }

  private static Actor actor(String id, Figure figure, Function<Words, Span> spans) {
    String role =
        figure.titles().stream()
            .map(Title::text)
            .max((a, b) -> Integer.compare(a.length(), b.length()))
            .orElse(null);
    return new Actor(
        id,
        figure.name(),
        figure.kind(),
        figure.state(),
        role,
        figure.named().stream().sorted().map(spans).toList());
  }
}
