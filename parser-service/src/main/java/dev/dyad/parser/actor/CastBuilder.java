package dev.dyad.parser.actor;

import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private final List<Draft> drafts = new ArrayList<>();

  /** A mention whose actor's number is not known yet. */
  record Draft(Words words, MentionKind kind, List<String> states, @Nullable Figure figure) {}

  CastBuilder(
      List<Reading> readings,
      List<Reference> references,
      Setting setting,
      Roster roster,
      NameHints hints,
      SideCues cues,
      SpeechVerbs speech) {
    this.readings = readings;
    this.references = references;
    this.roster = roster;
    this.focus = new Focus(sentence -> readings.get(sentence).sentence().paragraph());
    this.scenes = new Scenes(readings, focus);
    Surroundings surroundings = new Surroundings(readings, references, focus, cues, speech);
    this.bodies = new BodyBook(setting, focus, surroundings);
    this.stateOfOffice = new StateOfOffice(setting, focus, hints, bodies, surroundings, roster);
    this.antecedents = new Antecedents(setting, focus);
    this.speech = speech;
  }

  /** The cast. */
  Cast build() {
    for (Reference reference : references) {
      switch (reference) {
        case Reference.Person person -> person(person);
        case Reference.Official official -> official(official);
        case Reference.Body body -> body(body);
        case Reference.Organisation organisation -> organisation(organisation);
        case Reference.State state -> state(state);
        case Reference.Group group -> group(group);
        case Reference.Pronoun pronoun -> pronoun(pronoun);
      }
    }
    return new ActorList(drafts).cast(this::span);
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
    mention(person.words(), MentionKind.PERSON, figure.states(), figure);
  }

  private void official(Reference.Official official) {
    Title title = official.title();
    Optional<Figure> holder =
        title.office().plural()
            ? Optional.empty()
            : antecedents.holder(official, reading(official.words()));
    if (holder.isPresent()) {
      mention(official.words(), MentionKind.OFFICE, holder.get().states(), holder.get());
      return;
    }
    if (speaksForBody(official)) {
      Figure figure = bodies.employer(official, scenes.of(official.words()));
      figure.seen(official.words());
      mention(official.words(), MentionKind.OFFICE, figure.states(), figure);
      return;
    }
    List<String> states = title.states();
    if (!states.isEmpty()) {
      drafts.add(new Draft(official.words(), MentionKind.OFFICE, states, null));
      focus.add(
          new Spoken(
              official.words(),
              title.office().group() != OfficeGroup.DIPLOMAT
                  && new Clause(reading(official.words()), speech).isSubject(official.words()),
              null,
              states,
              MentionKind.OFFICE,
              title.office().name()));
      return;
    }
    if (title.office().plural() && ofSeveral(official.words())) {
      states = antecedents.several(2, "");
    } else if (!isIndefinite(title)) {
      states =
          owner(title, official.words().sentence())
              .or(() -> inferred(title, official.words()))
              .stream()
              .toList();
    }
    mention(official.words(), MentionKind.OFFICE, states, null);
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

  /** Counterparts and hosts in the plural may be anybody's. */
  private static boolean isIndefinite(Title title) {
    return title.office().plural() && title.office().group() == OfficeGroup.COUNTERPART;
  }

  private Optional<String> owner(Title title, int sentence) {
    if (title.owner().isEmpty() || title.office().group() == OfficeGroup.COUNTERPART) {
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

  private void body(Reference.Body body) {
    List<String> owner = owner(body);
    if (body.states().isEmpty() && owner.isEmpty() && isPlural(body.words())) {
      mention(body.words(), MentionKind.GOVERNMENT, numbered(body.words()), null);
      return;
    }
    Figure figure = bodies.of(body, scenes.of(body.words()), owner);
    figure.seen(body.words());
    switch (body.body().kind()) {
      case PRIVATE -> association(body, body.states(), figure);
      case CIVIC, COMPANY -> association(body, figure.states(), figure);
      case GOVERNMENT, MISSION, FORCE, SEAT, MOVEMENT, REBEL, JOINT, RULE ->
          mention(body.words(), MentionKind.GOVERNMENT, figure.states(), figure);
    }
  }

  private void association(Reference.Body body, List<String> states, Figure figure) {
    mention(body.words(), MentionKind.ORGANISATION, states, figure);
    if (isNamed(body.words())) {
      agent(body.words(), figure);
    }
  }

  private boolean isPlural(Words words) {
    Reading reading = reading(words);
    String word = reading.word(words.head());
    return reading.pos(words.head()).equals("NNS") && !WordList.FORCE.has(word);
  }

  /** "Both governments" are those of two states; "governments" may be anybody's. */
  private List<String> numbered(Words words) {
    Reading reading = reading(words);
    String before = reading.word(words.first()) + " " + reading.word(words.first() - 1);
    boolean two = before.contains("both") || before.contains("two") || before.contains("their");
    return two ? antecedents.several(2, "") : List.of();
  }

  /** The state of who stands right before a body: "the Quispe government", "its army". */
  private List<String> owner(Reference.Body body) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    Draft last = drafts.getLast();
    boolean adjoins =
        last.words().sentence() == body.words().sentence()
            && last.words().last() + 2 >= body.words().first();
    String pos = reading(body.words()).pos(body.words().first() - 1);
    boolean owns =
        last.kind() == MentionKind.PRONOUN
            ? pos.equals("PRP$") || reading(body.words()).pos(last.words().first()).equals("PRP$")
            : pos.startsWith("N") && last.figure() != null;
    return adjoins && owns && last.states().size() == 1 ? last.states() : List.of();
  }

  private void organisation(Reference.Organisation organisation) {
    Figure figure = bodies.organisation(organisation, text(organisation.words()));
    figure.seen(organisation.words());
    mention(organisation.words(), MentionKind.ORGANISATION, figure.states(), figure);
  }

  private void state(Reference.State state) {
    String text = text(state.words());
    Figure figure =
        switch (state.kind()) {
          case STATE, METONYM -> bodies.state(state.code(), text);
          default -> null;
        };
    if (figure != null) {
      figure.seen(state.words());
    }
    mention(state.words(), state.kind(), List.of(state.code()), figure);
  }

  private void group(Reference.Group group) {
    Words words = group.words();
    List<String> states = antecedents.several(group.number(), reading(words).word(words.last()));
    mention(group.words(), MentionKind.GROUP, states, null);
  }

  private void pronoun(Reference.Pronoun pronoun) {
    antecedents
        .of(pronoun)
        .ifPresent(
            entry -> mention(pronoun.words(), MentionKind.PRONOUN, entry.states(), entry.figure()));
  }

  private void mention(
      Words words, MentionKind kind, List<String> states, @Nullable Figure figure) {
    Clause clause = new Clause(reading(words), speech);
    boolean subject =
        switch (kind) {
          case PLACE -> false;
          case STATE, METONYM -> clause.isTopic(words);
          case PERSON, OFFICE, GOVERNMENT, ORGANISATION, NATIONALITY, GROUP, PRONOUN ->
              clause.isSubject(words);
        };
    boolean quoted = reading(words).isQuoted(words.first());
    if (figure != null && kind != MentionKind.PLACE && clause.isSpeaker(words)) {
      if (!figure.isSpeaker() && isNamedAsPrinted(kind, text(words))) {
        figure.rename(text(words));
      }
      figure.speaks();
    }
    boolean known = kind == MentionKind.PERSON || kind == MentionKind.GOVERNMENT && isNamed(words);
    if (figure != null && known) {
      agent(words, figure);
    }
    drafts.add(new Draft(words, kind, states, figure));
    focus.add(new Spoken(words, subject && !quoted, figure, states, kind, null));
  }

  private void agent(Words words, Figure figure) {
    if (new Clause(reading(words), speech).isAgent(words)) {
      figure.acts();
    }
  }

  /** Whether a body's words are a name of its own and not "the army". */
  private boolean isNamed(Words words) {
    Reading reading = reading(words);
    boolean several = words.head() > 0 && isCapital(reading, words.head() - 1);
    return isCapital(reading, words.head()) && (several || words.head() < words.last());
  }

  private static boolean isCapital(Reading reading, int token) {
    return Character.isUpperCase(reading.token(token).word().charAt(0));
  }

  /** A state, or an organisation by more than its abbreviation. */
  private static boolean isNamedAsPrinted(MentionKind kind, String text) {
    return switch (kind) {
      case STATE, METONYM -> true;
      case ORGANISATION -> text.indexOf(' ') > 0;
      case PERSON, OFFICE, GOVERNMENT, NATIONALITY, GROUP, PRONOUN, PLACE -> false;
    };
  }

  private Reading reading(Words words) {
    return readings.get(words.sentence());
  }

  private String text(Words words) {
    Reading reading = reading(words);
    int first = words.first();
    while (first < words.last() && reading.pos(first).equals("DT")) {
      first++;
    }
    return reading.text(first, words.last());
  }

  private Span span(Words words) {
    Reading reading = reading(words);
    return new Span(
        reading.token(words.first()).span().start(), reading.token(words.last()).span().end());
  }
}
