package dev.dyad.parser.actor;

import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mentions of an article as they are read, in order. */
final class Drafts {
  private final List<Reading> readings;
  private final Focus focus;
  private final SpeechVerbs speech;
  private final List<Draft> drafts = new ArrayList<>();

  Drafts(List<Reading> readings, Focus focus, SpeechVerbs speech) {
    this.readings = readings;
    this.focus = focus;
    this.speech = speech;
  }

  /** Those read so far. */
  List<Draft> all() {
    return drafts;
  }

  /** The one read last. */
  Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
  }

  /** Adds one of which nothing more is to be said. */
  void add(Draft draft) {
    drafts.add(draft);
  }

  /** Drafts a mention and marks whether its figure speaks or acts there. */
  void mention(Words words, MentionKind kind, List<String> states, @Nullable Figure figure) {
    Clause clause = new Clause(reading(words), speech);
    if (figure != null && kind != MentionKind.PLACE && clause.isSpeaker(words)) {
      if (!figure.isSpeaker()
          && (isNamedAsPrinted(kind, text(words)) || isRule(kind, figure, text(words)))) {
        figure.rename(text(words));
      }
      figure.speaks();
      if (figure.isSovereign()
          && kind != MentionKind.PRONOUN
          && new Declarations(reading(words), speech).isBy(words)) {
        figure.declares(words.sentence());
      }
    }
    boolean known = kind == MentionKind.PERSON || kind == MentionKind.GOVERNMENT && isNamed(words);
    if (figure != null && known) {
      agent(words, figure);
    }
    drafts.add(new Draft(words, kind, states, figure));
    focus.add(new Spoken(words, part(words, kind, clause), figure, states, kind, null));
  }

  private Spoken.Part part(Words words, MentionKind kind, Clause clause) {
    if (reading(words).isQuoted(words.first())) {
      return Spoken.Part.QUOTED;
    }
    boolean subject =
        switch (kind) {
          case PLACE -> false;
          case STATE, METONYM -> clause.isTopic(words);
          case PERSON, OFFICE, GOVERNMENT, ORGANISATION, NATIONALITY, GROUP, PRONOUN ->
              clause.isSubject(words);
        };
    if (!subject) {
      return describes(words) ? Spoken.Part.ATTRIBUTE : Spoken.Part.NONE;
    }
    return clause.isPassive(words) ? Spoken.Part.PASSIVE : Spoken.Part.ACTIVE;
  }

  private boolean describes(Words words) {
    Reading reading = reading(words);
    return reading.pos(words.last() + 1).startsWith("NN")
        && !NameWords.isCalendar(reading.word(words.last() + 1));
  }

  /** Marks that a figure acts if it does where these words stand. */
  void agent(Words words, Figure figure) {
    if (new Clause(reading(words), speech).isAgent(words)) {
      figure.acts();
    }
  }

  /** Whether a body's words are a name of its own and not "the army". */
  boolean isNamed(Words words) {
    Reading reading = reading(words);
    int before = words.head() - (reading.pos(words.head() - 1).equals("POS") ? 2 : 1);
    boolean several = before >= 0 && isCapital(reading, before);
    return isCapital(reading, words.head()) && (several || words.head() < words.last());
  }

  private static boolean isCapital(Reading reading, int token) {
    return Character.isUpperCase(reading.token(token).word().charAt(0));
  }

  /** "The Kenyan government" that speaks for Kenya. */
  private static boolean isRule(MentionKind kind, Figure figure, String text) {
    return kind == MentionKind.GOVERNMENT && figure.isSovereign() && text.indexOf(' ') > 0;
  }

  /** A state, or an organisation by more than its abbreviation. */
  private static boolean isNamedAsPrinted(MentionKind kind, String text) {
    return switch (kind) {
      case STATE, METONYM -> true;
      case ORGANISATION -> text.indexOf(' ') > 0;
      case PERSON, OFFICE, GOVERNMENT, NATIONALITY, GROUP, PRONOUN, PLACE -> false;
    };
  }

  /** Words as printed, without their article. */
  String text(Words words) {
    Reading reading = reading(words);
    int first = words.first();
    while (first < words.last() && reading.pos(first).equals("DT")) {
      first++;
    }
    return reading.text(first, words.last());
  }

  /** Where words lie in the body. */
  Span span(Words words) {
    Reading reading = reading(words);
    return new Span(
        reading.token(words.first()).span().start(), reading.token(words.last()).span().end());
  }

  private Reading reading(Words words) {
    return readings.get(words.sentence());
  }
}
