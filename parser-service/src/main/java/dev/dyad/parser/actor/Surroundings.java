package dev.dyad.parser.actor;

import dev.dyad.parser.actor.SideCues.Cue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the sentences that name somebody tell of the side on which that person or body stands: whom
 * it meets, what it does to whom, where it goes, of which state it promises something.
 */
final class Surroundings {
  private static final int COUNTERPART = -6;
  private static final int OTHER_PARTY = -5;
  private static final int COMPANION = 4;
  private static final int DONE_TO = -4;
  private static final int ABROAD = -4;
  private static final int ACCUSED = -3;
  private static final int SPOKEN_FOR = 4;
  private static final int OWN_OFFICIAL = 2;
  private static final int PLACE = 1;
  private static final int REACH = 7;

  private final List<Reading> readings;
  private final Focus focus;
  private final SideCues cues;
  private final SpeechVerbs speech;
  private final Map<Integer, List<Reference>> references;

  Surroundings(
      List<Reading> readings,
      List<Reference> references,
      Focus focus,
      SideCues cues,
      SpeechVerbs speech) {
    this.readings = readings;
    this.focus = focus;
    this.cues = cues;
    this.speech = speech;
    this.references =
        references.stream().collect(Collectors.groupingBy(each -> each.words().sentence()));
  }

  private enum Sort {
    PERSON,
    PRONOUN,
    COUNTERPART,
    BODY,
    STATE,
    NATIONALITY
  }

  /** Someone else in a sentence. */
  private record Other(Words words, String state, Sort sort, boolean stated) {
    boolean isPerson() {
      return sort == Sort.PERSON || sort == Sort.PRONOUN;
    }
  }

  /** Votes on the side of the person whom these words name. */
  void person(Words words, Ballot ballot) {
    List<Other> others = others(words);
    parties(words, others, ballot);
    acts(words, others, ballot);
  }

  /** Votes on the side of the body that these words name. */
  void body(Words words, Ballot ballot) {
    List<Other> others = others(words);
    others.stream()
        .filter(Other::isPerson)
        .forEach(other -> ballot.vote(other.state(), OWN_OFFICIAL));
    acts(words, others, ballot);
  }

  private void acts(Words words, List<Other> others, Ballot ballot) {
    Reading reading = readings.get(words.sentence());
    int verb = new Clause(reading, speech).verbOf(words);
    for (Other other : others) {
      if (verb >= 0) {
        deed(reading, verb, other, ballot);
      }
      journey(reading, words, other, ballot);
      boolean inside = reading.word(other.words().first() - 1).equals("in");
      if (inside && other.sort() == Sort.STATE) {
        ballot.vote(other.state(), PLACE);
      }
    }
  }

  /** The others of a sentence with their states: those read already, then those to come. */
  private List<Other> others(Words words) {
    List<Other> others = new ArrayList<>();
    List<Reference> here = references.getOrDefault(words.sentence(), List.of());
    int read = -1;
    for (Focus.Entry entry : focus.in(words.sentence())) {
      read = Math.max(read, entry.words().last());
      boolean stated =
          here.stream()
              .anyMatch(each -> each.words().equals(entry.words()) && !each.states().isEmpty());
      add(entry.words(), entry.states(), sort(entry.kind()), stated, words, others);
    }
    for (Reference reference : here) {
      Sort sort = sort(reference);
      if (reference.words().first() > read || sort == Sort.COUNTERPART) {
        add(reference.words(), reference.states(), sort, true, words, others);
      }
    }
    return others;
  }

  private void add(
      Words where, List<String> states, Sort sort, boolean stated, Words self, List<Other> others) {
    boolean overlaps = where.first() <= self.last() && self.first() <= where.last();
    boolean quoted = readings.get(where.sentence()).isQuoted(where.first());
    if (states.size() == 1 && !overlaps && !quoted) {
      others.add(new Other(where, states.getFirst(), sort, stated));
    }
  }

  private static Sort sort(MentionKind kind) {
    return switch (kind) {
      case PERSON, OFFICE -> Sort.PERSON;
      case PRONOUN -> Sort.PRONOUN;
      case GOVERNMENT, ORGANISATION -> Sort.BODY;
      case NATIONALITY -> Sort.NATIONALITY;
      case STATE, METONYM, PLACE, GROUP -> Sort.STATE;
    };
  }

  private static Sort sort(Reference reference) {
    return switch (reference) {
      case Reference.Person person ->
          person.titles().stream().anyMatch(Surroundings::isCounterpart)
              ? Sort.COUNTERPART
              : Sort.PERSON;
      case Reference.Official official ->
          isCounterpart(official.title()) ? Sort.COUNTERPART : Sort.PERSON;
      case Reference.State state -> sort(state.kind());
      case Reference.Body body -> Sort.BODY;
      case Reference.Organisation organisation -> Sort.BODY;
      case Reference.Pronoun pronoun -> Sort.PRONOUN;
      case Reference.Group group -> Sort.STATE;
    };
  }

  private static boolean isCounterpart(Title title) {
    return title.office().group() == OfficeGroup.COUNTERPART;
  }

  /** Whom somebody meets is of another side, who comes along of the same. */
  private void parties(Words words, List<Other> others, Ballot ballot) {
    Reading reading = readings.get(words.sentence());
    boolean encounter = has(reading, Cue.ENCOUNTER);
    boolean reports = new Clause(reading, speech).isSpeaker(words);
    Set<String> done = new HashSet<>();
    for (Other other : others) {
      if (other.sort() == Sort.COUNTERPART) {
        ballot.vote(other.state(), COUNTERPART);
      } else if (other.sort() == Sort.PERSON && comesAlong(reading, other, words)) {
        ballot.vote(other.state(), COMPANION);
      } else if (reports && other.words().first() < words.first()) {
        // "X will meet Y, Z said": Z is of either side.
        continue;
      } else if (other.isPerson() && encounter && done.add(other.state())) {
        ballot.vote(other.state(), OTHER_PARTY);
      }
    }
  }

  private boolean has(Reading reading, Cue cue) {
    for (int i = 0; i < reading.size(); i++) {
      if (cues.is(cue, reading.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "French President X and Foreign Minister Y", "X, accompanied by Foreign Minister Y". */
  private boolean comesAlong(Reading reading, Other other, Words second) {
    int from = other.words().last() + 1;
    if (second.first() <= from || second.first() - from > 4) {
      return false;
    }
    boolean company = false;
    for (int i = from; i < second.first(); i++) {
      boolean escorts = cues.is(Cue.COMPANY, reading.lemma(i));
      if (!escorts && !Set.of("and", ",", "by", "the").contains(reading.word(i))) {
        return false;
      }
      company |= escorts;
    }
    return company || other.stated();
  }

  private void deed(Reading reading, int verb, Other other, Ballot ballot) {
    int gap = other.words().first() - verb;
    if (gap <= 0 || gap > REACH) {
      return;
    }
    String lemma = reading.lemma(verb);
    if (other.sort() != Sort.BODY
        && cues.is(Cue.TOWARD, lemma)
        && isObject(reading, verb, other.words())) {
      ballot.vote(other.state(), DONE_TO);
    } else if (cues.is(Cue.TRAVEL, lemma) && isGoal(reading, other.words())) {
      ballot.vote(other.state(), ABROAD);
    } else if (speech.contains(lemma) && isSubjectBelow(reading, verb, other.words())) {
      said(reading, other, ballot);
    }
  }

  private static boolean isObject(Reading reading, int verb, Words object) {
    for (int i = verb + 1; i < object.first(); i++) {
      String pos = reading.pos(i);
      if (pos.startsWith("V") || pos.equals("IN") || pos.equals("TO") || pos.equals(",")) {
        return reading.word(i).equals("on") && i == verb + 1;
      }
    }
    return true;
  }

  private static boolean isGoal(Reading reading, Words goal) {
    return Set.of("to", "in", "for").contains(reading.word(goal.first() - 1));
  }

  /** In "said (that) Peru would" Peru. */
  private static boolean isSubjectBelow(Reading reading, int verb, Words subject) {
    for (int i = verb + 1; i < subject.first(); i++) {
      if (!reading.word(i).equals("that") && !reading.pos(i).equals("DT")) {
        return false;
      }
    }
    return !reading.pos(subject.last() + 1).equals("POS");
  }

  /** A promise is made for the own state, a reproach to another one. */
  private void said(Reading reading, Other other, Ballot ballot) {
    int verb = skipAdverbs(reading, other.words().last() + 1);
    boolean ready =
        reading.lemma(verb).equals("be")
            && cues.is(Cue.READY, reading.lemma(skipAdverbs(reading, verb + 1)));
    if (ready || cues.is(Cue.COMMIT, reading.lemma(verb))) {
      ballot.vote(other.state(), SPOKEN_FOR);
      return;
    }
    while (reading.lemma(verb).equals("have") || reading.lemma(verb).equals("be")) {
      verb = skipAdverbs(reading, verb + 1);
    }
    if (cues.is(Cue.HARM, reading.lemma(verb)) || cues.is(Cue.DUTY, reading.lemma(verb))) {
      ballot.vote(other.state(), ACCUSED);
    }
  }

  private static int skipAdverbs(Reading reading, int from) {
    int i = from;
    while (reading.pos(i).startsWith("RB")) {
      i++;
    }
    return i;
  }

  /** "X's visit to Peru", "X will pay a visit to Peru". */
  private void journey(Reading reading, Words words, Other other, Ballot ballot) {
    int after = words.last() + 1;
    boolean owns = reading.pos(after).equals("POS");
    int from = owns ? after : new Clause(reading, speech).verbOf(words);
    int to = other.words().first();
    if (from < 0 || !isGoal(reading, other.words())) {
      return;
    }
    for (int i = from; i < to && i < from + REACH; i++) {
      if (cues.is(Cue.JOURNEY, reading.lemma(i)) && to - i < 4) {
        ballot.vote(other.state(), ABROAD);
        return;
      }
    }
  }
}
