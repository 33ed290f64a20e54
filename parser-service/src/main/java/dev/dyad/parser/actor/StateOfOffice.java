package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;

/** For which state someone acts whose office does not say it. */
final class StateOfOffice {
  private final Setting setting;
  private final Focus focus;
  private final NameHints hints;
  private final BodyBook bodies;

  StateOfOffice(Setting setting, Focus focus, NameHints hints, BodyBook bodies) {
    this.setting = setting;
    this.focus = focus;
    this.hints = hints;
    this.bodies = bodies;
  }

  /**
   * The state of a person.
   *
   * @param figure the person
   * @param sentence where the person is first named
   * @param scene the state whose capital the sentence is set in, if it says so
   */
  Optional<String> of(Figure figure, int sentence, Optional<String> scene) {
    for (Title title : figure.titles()) {
      if (!title.states().isEmpty()) {
        return Optional.of(title.states().getFirst());
      }
    }
    Optional<String> known =
        hints
            .leader(figure.tokens())
            .filter(code -> !figure.titles().isEmpty() || setting.knows(code));
    if (known.isPresent()) {
      return known;
    }
    Optional<String> named = hints.likeliest(figure.tokens(), setting);
    for (Title title : figure.titles()) {
      Optional<String> state = of(title, figure.tokens(), sentence, scene, named);
      if (state.isPresent()) {
        return state;
      }
    }
    return named;
  }

  private Optional<String> of(
      Title title,
      List<String> name,
      int sentence,
      Optional<String> scene,
      Optional<String> named) {
    Optional<String> fixed = fixed(title.office().states());
    if (fixed.isPresent()) {
      return fixed;
    }
    if (named.isPresent()) {
      return named;
    }
    if (title.office().group() == OfficeGroup.CITIZEN && !name.isEmpty()) {
      return Optional.empty();
    }
    return bare(title, sentence, scene);
  }

  /** The state of an office that nobody is named for. */
  Optional<String> bare(Title title, int sentence, Optional<String> scene) {
    if (!title.states().isEmpty()) {
      return Optional.of(title.states().getFirst());
    }
    Optional<String> fixed = fixed(title.office().states());
    if (fixed.isPresent()) {
      return fixed;
    }
    if (!title.employer().isEmpty()) {
      Optional<String> employer =
          scene.or(() -> bodies.stateOf(title.employer())).or(() -> focus.state(sentence));
      return employer.or(setting::home);
    }
    Optional<String> same = focus.holder(title.office(), sentence);
    if (same.isPresent()) {
      return same;
    }
    if (title.office().group() == OfficeGroup.SPOKESPERSON) {
      Optional<String> body = scene.or(() -> focus.body(sentence));
      if (body.isPresent()) {
        return body;
      }
    }
    boolean diplomat = title.office().group() == OfficeGroup.DIPLOMAT;
    if (diplomat || title.office().group() == OfficeGroup.COUNTERPART) {
      return abroad(title, sentence, scene);
    }
    return scene.or(() -> focus.state(sentence)).or(setting::home);
  }

  /** A diplomat or counterpart is of the other side. */
  private Optional<String> abroad(Title title, int sentence, Optional<String> scene) {
    Optional<String> host =
        title.hosts().stream().findFirst().or(() -> scene).or(() -> focus.state(sentence));
    return host.or(setting::home).flatMap(setting::other);
  }

  private Optional<String> fixed(List<String> states) {
    if (states.size() == 1) {
      return Optional.of(states.getFirst());
    }
    return setting.likeliest(states);
  }
}
