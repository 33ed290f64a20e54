package dev.dyad.parser.actor;

import dev.dyad.contract.article.ActorKind;
import dev.dyad.parser.lexicon.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The bodies, organisations and states of one article, each known by one figure. */
final class BodyBook {
  private static final int SPOKEN_OF = 1;
  private static final int HOME = 2;
  private static final int SCENE = 6;

  /** Sentences within which an embassy's spokesman is one of the embassy named. */
  private static final int NEAR = 2;

  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, List<Figure>> sorts = new HashMap<>();
  private final Setting setting;
  private final Focus focus;
  private final Surroundings surroundings;

  BodyBook(Setting setting, Focus focus, Surroundings surroundings) {
    this.setting = setting;
    this.focus = focus;
    this.surroundings = surroundings;
  }

  /** The figure of a state. */
  Figure state(String code, String name) {
    return figures.computeIfAbsent(code, key -> Figure.state(code, name));
  }

  /** The figure of an organisation, by the name that the text uses first. */
  Figure organisation(Reference.Organisation organisation, String text) {
    return figures.computeIfAbsent(
        "organisation " + organisation.code(),
        key -> {
          boolean named = Character.isUpperCase(text.charAt(text.lastIndexOf(' ') + 1));
          Figure figure =
              new Figure(ActorKind.ORGANISATION, named ? text : organisation.name(), List.of());
          figure.actsFor(organisation.code());
          return figure;
        });
  }

  /**
   * The figure of a body.
   *
   * @param scene the state in whose capital the sentence is set, if it says so
   * @param owner the states of the person whose body it is, if the text says so
   */
  Figure of(Reference.Body body, Optional<String> scene, List<String> owner) {
    if (body.body().kind().isStateless()) {
      return figures.computeIfAbsent("stateless " + body.body().name(), key -> create(body, ""));
    }
    if (body.body().kind() == BodyKind.PRIVATE) {
      return figures.computeIfAbsent(
          "private " + Spelling.fold(body.name()),
          key -> create(body, body.states().stream().findFirst().or(setting::home).orElse("")));
    }
    List<String> said = body.states().isEmpty() ? said(body, owner) : body.states();
    String name = Spelling.fold(body.name());
    Optional<String> state = said.stream().findFirst();
    if (state.isEmpty()) {
      Optional<Figure> earlier = earlier(body, name);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      state = inferred(body, scene);
    }
    String code = state.orElse("");
    if (body.body().kind() == BodyKind.RULE && body.local().isEmpty() && state.isPresent()) {
      Figure rule = state(code, body.name());
      sorts.computeIfAbsent(body.body().name(), key -> new ArrayList<>()).remove(rule);
      sorts.get(body.body().name()).add(rule);
      return rule;
    }
    Figure figure =
        figures.computeIfAbsent(body.body().name() + " of " + code, key -> create(body, code));
    sorts.computeIfAbsent(body.body().name(), key -> new ArrayList<>()).remove(figure);
    sorts.get(body.body().name()).add(figure);
    figure.alias(name);
    if (!body.abbreviation().isEmpty()) {
      figure.alias(Spelling.fold(body.abbreviation()));
    }
    return figure;
  }

  private List<String> said(Reference.Body body, List<String> owner) {
    Optional<String> local =
        setting.likeliest(body.local()).or(() -> body.local().stream().findFirst());
    return local.map(List::of).orElse(owner);
  }

  /** The figure of the body for which somebody unnamed speaks. */
  Figure employer(Reference.Official official, Optional<String> scene) {
    Title title = official.title();
    Title.Employer employer = Objects.requireNonNull(title.employer());
    return of(
        new Reference.Body(
            official.words(), employer.name(), employer.body(), title.states(), title.local(), ""),
        scene,
        List.of());
  }

  /**
   * The state of the last body of this name, as the employer of who speaks for it in a sentence. An
   * embassy must have been spoken of shortly before, since several states have one.
   */
  Optional<String> stateOf(Title.Employer employer, int sentence) {
    String folded = Spelling.fold(employer.name());
    int reach = employer.body().kind() == BodyKind.MISSION ? NEAR : sentence;
    return sorts.values().stream()
        .flatMap(List::stream)
        .filter(figure -> matches(figure, folded))
        .filter(figure -> figure.named().getLast().sentence() >= sentence - reach)
        .reduce((a, b) -> b)
        .map(Figure::state);
  }

  private static Figure create(Reference.Body body, String code) {
    ActorKind kind =
        switch (body.body().kind()) {
          case MOVEMENT, REBEL, JOINT, CIVIC, COMPANY, PRIVATE -> ActorKind.ORGANISATION;
          case GOVERNMENT, MISSION, FORCE, SEAT, RULE -> ActorKind.GOVERNMENT;
        };
    Figure figure = new Figure(kind, body.name(), List.of());
    if (!code.isEmpty()) {
      figure.actsFor(code);
    }
    return figure;
  }

  /** The last body of this sort, or of which "the ministry" is a part of the name. */
  private Optional<Figure> earlier(Reference.Body body, String name) {
    List<Figure> same = sorts.getOrDefault(body.body().name(), List.of());
    if (!same.isEmpty()) {
      return Optional.of(same.getLast());
    }
    return sorts.values().stream()
        .flatMap(List::stream)
        .filter(figure -> matches(figure, name))
        .reduce((a, b) -> b);
  }

  private static boolean matches(Figure figure, String name) {
    return figure.aliases().stream()
        .anyMatch(
            alias ->
                alias.equals(name) || alias.startsWith(name + " ") || alias.endsWith(" " + name));
  }

  private Optional<String> inferred(Reference.Body body, Optional<String> scene) {
    Optional<String> usual = setting.likeliest(body.body().states());
    if (usual.isPresent()) {
      return usual;
    }
    Ballot ballot = new Ballot();
    scene.ifPresent(state -> ballot.vote(state, SCENE));
    setting.home().ifPresent(state -> ballot.vote(state, HOME));
    focus.vote(body.words().sentence(), ballot);
    setting.dyad().forEach(state -> ballot.vote(state, SPOKEN_OF));
    surroundings.body(body, ballot);
    return ballot.winner();
  }
}
