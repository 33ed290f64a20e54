package dev.dyad.parser.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** For which state someone acts: as the text says it or, where it does not, as most speaks for. */
final class StateOfOffice {
  private static final int SPOKEN_OF = 1;
  private static final int HOME = 2;
  private static final int ABOUT = 1;
  private static final int NAME = 6;
  private static final int ABROAD = 3;
  private static final int BODY = 3;
  private static final int EMPLOYER = 5;
  private static final int SCENE = 4;
  private static final int SAME_OFFICE = 5;
  private static final int OWNER = 6;
  private static final int TAKEN = -6;
  private static final int HOST = -8;
  private static final int RECALLED = 4;
  private static final int SHARED = 6;

  private final Setting setting;
  private final Focus focus;
  private final NameHints hints;
  private final BodyBook bodies;
  private final Surroundings surroundings;
  private final Roster roster;

  StateOfOffice(
      Setting setting,
      Focus focus,
      NameHints hints,
      BodyBook bodies,
      Surroundings surroundings,
      Roster roster) {
    this.setting = setting;
    this.focus = focus;
    this.hints = hints;
    this.bodies = bodies;
    this.surroundings = surroundings;
    this.roster = roster;
  }

  /**
   * The state of a person.
   *
   * @param figure the person
   * @param sentence where the person is first named
   * @param scene the state whose capital the sentence is set in, if it says so
   * @param owner the state of the one whose official it is: "his", "Maduro's"
   */
  Optional<String> of(Figure figure, int sentence, Optional<String> scene, Optional<String> owner) {
    Optional<String> stated =
        stated(figure)
            .or(() -> figure.origin().stream().findFirst())
            .or(() -> figure.titles().stream().flatMap(title -> local(title).stream()).findFirst());
    if (stated.isPresent()) {
      return stated;
    }
    boolean official =
        figure.titles().stream().anyMatch(title -> title.office().group() != OfficeGroup.CITIZEN);
    Optional<String> known =
        hints.leader(figure.tokens(), setting).filter(code -> official || setting.knows(code));
    if (known.isPresent()) {
      return known;
    }
    if (!official) {
      return hints.likeliest(figure.tokens(), setting).or(setting::home);
    }
    boolean abroad =
        figure.titles().stream().anyMatch(Title::isCounterpart)
            || figure.titles().stream().allMatch(StateOfOffice::isAbroad);
    Ballot ballot = new Ballot();
    if (abroad && surroundings.isRecalled(figure.named().getFirst())) {
      setting
          .spokenHome()
          .or(() -> focus.state(sentence))
          .ifPresent(state -> ballot.vote(state, RECALLED));
    }
    owner.ifPresent(state -> ballot.vote(state, OWNER));
    shared(figure, sentence).ifPresent(state -> ballot.vote(state, SHARED));
    for (Title title : figure.titles()) {
      Optional<String> fixed = fixed(title.office().states()).or(() -> employers(title));
      if (fixed.isPresent()) {
        return fixed;
      }
      if (abroad || !isAbroad(title)) {
        vote(title, sentence, scene, ballot);
      }
      if (title.office().single()) {
        taken(title, figure, ballot);
      }
    }
    common(sentence, scene, abroad, ballot);
    hints.states(figure.tokens()).stream()
        .filter(setting::knows)
        .forEach(state -> ballot.vote(state, NAME));
    figure.named().forEach(words -> surroundings.everywhere(words, ballot));
    return ballot.winner();
  }

  /** Of "Presidents X and Y" one is of each state, in the order in which they were named. */
  private Optional<String> shared(Figure figure, int sentence) {
    List<String> pair = focus.pair(sentence, setting.dyad());
    return figure.titles().stream()
        .filter(title -> title.share() > 0 && title.share() <= pair.size())
        .findFirst()
        .map(title -> pair.get(title.share() - 1));
  }

  /** The state that one of the offices names, one that is held now before a former one. */
  private static Optional<String> stated(Figure figure) {
    return figure.titles().stream()
        .filter(title -> !title.states().isEmpty())
        .min(Comparator.comparing(Title::former))
        .map(title -> title.states().getFirst());
  }

  /** The state of a province's or town's official. */
  private Optional<String> local(Title title) {
    return setting.likeliest(title.local()).or(() -> title.local().stream().findFirst());
  }

  /** The state of an office that nobody is named for. */
  Optional<String> bare(Title title, Words words, Optional<String> scene) {
    if (!title.states().isEmpty()) {
      return Optional.of(title.states().getFirst());
    }
    Optional<String> fixed = fixed(title.office().states()).or(() -> local(title));
    if (fixed.isPresent()) {
      return fixed;
    }
    Ballot ballot = new Ballot();
    vote(title, words.sentence(), scene, ballot);
    common(words.sentence(), scene, isAbroad(title), ballot);
    surroundings.person(words, ballot);
    return ballot.winner();
  }

  private static boolean isAbroad(Title title) {
    return title.office().group() == OfficeGroup.DIPLOMAT || title.isCounterpart();
  }

  /** What an article's setting and the sentence say of whoever acts in it. */
  private void common(int sentence, Optional<String> scene, boolean abroad, Ballot ballot) {
    if (!abroad) {
      scene.ifPresent(state -> ballot.vote(state, SCENE));
      setting.home().ifPresent(state -> ballot.vote(state, home(state)));
      focus.vote(sentence, ballot);
    }
    setting.dyad().forEach(state -> ballot.vote(state, SPOKEN_OF));
  }

  /** A country that the article speaks of is more likely than one that only carries it. */
  private int home(String state) {
    return setting.counts().containsKey(state) ? HOME : ABOUT;
  }

  /** What an office says by itself. */
  private void vote(Title title, int sentence, Optional<String> scene, Ballot ballot) {
    focus.holder(title.office(), sentence).ifPresent(state -> ballot.vote(state, SAME_OFFICE));
    if (title.employer() != null) {
      bodies.stateOf(title.employer(), sentence).ifPresent(state -> ballot.vote(state, EMPLOYER));
    }
    switch (title.office().group()) {
      case SPOKESPERSON -> {
        if (title.employer() == null) {
          focus.body(sentence).ifPresent(state -> ballot.vote(state, BODY));
        }
      }
      case DIPLOMAT, COUNTERPART -> abroad(title, sentence, scene, ballot);
      case CHIEF, ROYAL, MINISTER, OFFICER, LAWMAKER, OFFICIAL, CITIZEN -> {}
    }
  }

  /** A diplomat or counterpart is of the other side. */
  private void abroad(Title title, int sentence, Optional<String> scene, Ballot ballot) {
    Optional<String> host =
        title.hosts().stream()
            .findFirst()
            .or(() -> scene)
            .or(() -> focus.stateIn(sentence))
            .or(() -> setting.home().filter(setting.dyad()::contains))
            .or(() -> focus.state(sentence));
    title.hosts().forEach(state -> ballot.vote(state, HOST));
    host.or(setting::home).flatMap(setting::other).ifPresent(state -> ballot.vote(state, ABROAD));
  }

  /** A state whose president is named has no other one. */
  private void taken(Title title, Figure figure, Ballot ballot) {
    for (Figure other : roster.people()) {
      if (other == figure) {
        continue;
      }
      other.titles().stream()
          .filter(each -> !each.former() && each.office().name().equals(title.office().name()))
          .flatMap(each -> each.states().stream())
          .distinct()
          .forEach(state -> ballot.vote(state, TAKEN));
    }
  }

  /** The state that has a body by the name of which somebody is the head. */
  private Optional<String> employers(Title title) {
    return Optional.ofNullable(title.employer())
        .flatMap(employer -> fixed(employer.body().states()));
  }

  private Optional<String> fixed(List<String> states) {
    if (states.size() == 1) {
      return Optional.of(states.getFirst());
    }
    return setting.likeliest(states);
  }
}
