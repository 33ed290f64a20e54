package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;

/** Follows the references of one article in order and says of each whom it means. */
final class CastBuilder {

  private final List<Reading> readings;
  private final List<Reference> references;
  private final Roster roster;
  private final Focus focus;
  private final Scenes scenes;
  private final StateOfOffice stateOfOffice;
  private final BodyBook bodies;
  private final Antecedents antecedents;
  private final SpeechVerbs speech;
  private final Drafts drafts;
  private final BodyMentions bodyMentions;
  private final Principals principals;

  CastBuilder(
      List<Reading> readings,
      List<Reference> references,
      Setting setting,
      Roster roster,
      NameHints hints,
      SideCues cues,
      SpeechVerbs speech,
      Localities localities) {
    this.readings = readings;
    this.references = references;
    this.roster = roster;
    this.focus = new Focus(sentence -> readings.get(sentence).sentence().paragraph());
    this.scenes = new Scenes(readings, focus, localities, setting);
    Surroundings surroundings = new Surroundings(readings, references, focus, cues, speech, roster);
    this.bodies = new BodyBook(setting, focus, surroundings);
    this.stateOfOffice = new StateOfOffice(setting, focus, hints, bodies, surroundings, roster);
    this.antecedents = new Antecedents(setting, focus);
    this.speech = speech;
    this.drafts = new Drafts(readings, focus, speech);
    this.bodyMentions = new BodyMentions(readings, bodies, scenes, antecedents, drafts);
    this.principals = new Principals(readings, references, roster);
  }

  /** The cast. */
  Cast build() {
    for (Reference reference : references) {
      switch (reference) {
        case Reference.Person person -> person(person);
        case Reference.Official official -> official(official);
        case Reference.Body body -> bodyMentions.body(body);
        case Reference.Organisation organisation -> bodyMentions.organisation(organisation);
        case Reference.State state -> state(state);
        case Reference.Group group -> group(group);
        case Reference.Pronoun pronoun -> pronoun(pronoun);
      }
    }
    return new ActorList(drafts.all()).cast(drafts::span);
  }

  private void person(Reference.Person person) {
    Figure figure = roster.of(person);
    if (figure.state() == null) {
      stateOfOffice
          .of(figure, person.words().sentence(), scenes.of(person.words()), owner(person))
          .ifPresent(figure::actsFor);
    }
    for (Words apposed : person.apposed()) {
      drafts.add(new Draft(apposed, MentionKind.OFFICE, figure.states(), figure));
    }
    drafts.mention(person.words(), MentionKind.PERSON, figure.states(), figure);
  }

  private void official(Reference.Official official) {
    Title title = official.title();
    Optional<Figure> holder =
        title.office().plural()
            ? Optional.empty()
            : antecedents.holder(official, reading(official.words()));
    if (holder.isPresent()) {
      drafts.mention(official.words(), MentionKind.OFFICE, holder.get().states(), holder.get());
      return;
    }
    if (speaksForBody(official)) {
      Figure figure = bodies.employer(official, scenes.of(official.words()));
      figure.seen(official.words());
      drafts.mention(official.words(), MentionKind.OFFICE, figure.states(), figure);
      return;
    }
    List<String> states = title.states();
    if (!states.isEmpty()) {
      drafts.add(new Draft(official.words(), MentionKind.OFFICE, states, null));
      focus.add(
          new Spoken(
              official.words(),
              title.office().group() != OfficeGroup.DIPLOMAT
                      && new Clause(reading(official.words()), speech).isSubject(official.words())
                  ? Spoken.Part.ACTIVE
                  : Spoken.Part.NONE,
              null,
              states,
              MentionKind.OFFICE,
              title.office().name()));
      return;
    }
    List<String> principal = principals.states(official);
    if (title.office().plural() && ofSeveral(official.words())) {
      states = antecedents.several(2, "");
    } else if (!principal.isEmpty()) {
      states = principal;
    } else if (!isIndefinite(title, official.words())) {
      states =
          owner(title, official.words().sentence())
              .or(() -> inferred(title, official.words()))
              .stream()
              .toList();
    }
    drafts.mention(official.words(), MentionKind.OFFICE, states, null);
  }

  /** "A foreign ministry spokesman said": the ministry says it. */
  private boolean speaksForBody(Reference.Official official) {
    Title title = official.title();
    return title.employer() != null
        && title.office().group() == OfficeGroup.SPOKESPERSON
        && new Clause(reading(official.words()), speech).isSpeaker(official.words());
  }

  /** "The leaders of the two countries". */
  private boolean ofSeveral(Words words) {
    Reading reading = reading(words);
    String of = reading.word(words.last() + 1);
    String number = reading.word(words.last() + 2);
    String next = reading.word(words.last() + 3);
    return of.equals("of") && (number.equals("both") || next.equals("two"));
  }

  /** Counterparts in the plural, and "heads of state" without an article, may be anybody's. */
  private boolean isIndefinite(Title title, Words words) {
    boolean bare = !PhraseBorders.isBeginning(reading(words), words.first());
    return title.office().plural()
        && switch (title.office().group()) {
          case COUNTERPART -> true;
          case CHIEF, ROYAL, MINISTER -> bare;
          case DIPLOMAT, SPOKESPERSON, OFFICER, LAWMAKER, OFFICIAL, CITIZEN -> false;
        };
  }

  private Optional<String> owner(Title title, int sentence) {
    if (title.owner().isEmpty()
        || title.share() > 0 && title.owner().equals("their")
        || title.office().group() == OfficeGroup.COUNTERPART) {
      return Optional.empty();
    }
    return antecedents.owner(title.owner(), sentence, roster);
  }

  private Optional<String> owner(Reference.Person person) {
    return person.titles().stream()
        .flatMap(title -> owner(title, person.words().sentence()).stream())
        .findFirst();
  }

  private Optional<String> inferred(Title title, Words words) {
    return stateOfOffice.bare(title, words, scenes.of(words));
  }

  private void state(Reference.State state) {
    String text = drafts.text(state.words());
    Figure figure =
        switch (state.kind()) {
          case STATE, METONYM -> bodies.state(state.code(), text);
          default -> null;
        };
    if (figure != null) {
      figure.seen(state.words());
    }
    drafts.mention(state.words(), state.kind(), List.of(state.code()), figure);
  }

  private void group(Reference.Group group) {
    Words words = group.words();
    List<String> states = antecedents.several(group.number(), reading(words).word(words.last()));
    drafts.mention(group.words(), MentionKind.GROUP, states, null);
  }

  private void pronoun(Reference.Pronoun pronoun) {
    antecedents
        .of(pronoun)
        .ifPresent(
            entry ->
                drafts.mention(
                    pronoun.words(), MentionKind.PRONOUN, entry.states(), entry.figure()));
  }

  private Reading reading(Words words) {
    return readings.get(words.sentence());
  }
}
