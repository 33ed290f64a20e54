package dev.dyad.parser.actor;

import dev.dyad.parser.actor.SideCues.Cue;
import dev.dyad.parser.text.Grammar;
import java.util.List;
import java.util.Set;

/** What somebody does, says and is sent to do tells of the own side. */
final class Deeds {
  private static final int DONE_TO = -4;
  private static final int ABROAD = -4;
  private static final int ACCUSED = -3;
  private static final int SPOKEN_FOR = 4;
  private static final int SENT_BY = 6;
  private static final int PLACE = 1;
  private static final int SPOKEN_IN = 3;
  private static final int REPORTED = -2;
  private static final int REACH = 7;

  private final SideCues cues;
  private final SpeechVerbs speech;

  Deeds(SideCues cues, SpeechVerbs speech) {
    this.cues = cues;
    this.speech = speech;
  }

  /** Votes on the side of who is named by some words. */
  void vote(Reading reading, Words words, List<Other> others, Ballot ballot) {
    int verb = new Clause(reading, speech).verbOf(words);
    for (Other other : others) {
      if (verb >= 0) {
        toward(reading, verb, other, ballot);
      }
      journey(reading, words, other, ballot);
      if (isDoneBy(reading, words, other)) {
        ballot.vote(other.state(), DONE_TO);
      }
      if (other.words().last() < words.first() && isDoneTo(reading, other)) {
        ballot.vote(other.state(), REPORTED);
      }
      if (isSender(reading, other, words)) {
        ballot.vote(other.state(), SENT_BY);
      }
      boolean inside = reading.word(other.words().first() - 1).equals("in");
      if (inside && other.sort() == Other.Sort.STATE) {
        ballot.vote(other.state(), isSpokenIn(reading, verb, other) ? SPOKEN_IN : PLACE);
      }
    }
  }

  /** "Two Peruvian diplomats were expelled, X said": X reports what the own side has done. */
  private boolean isDoneTo(Reading reading, Other other) {
    Clause clause = new Clause(reading, speech);
    return clause.isPassive(other.words())
        && cues.is(Cue.TOWARD, reading.lemma(clause.verbOf(other.words())));
  }

  /** "The Kenyan delegation was received by X": by whom something is done to another state. */
  private boolean isDoneBy(Reading reading, Words words, Other other) {
    Clause clause = new Clause(reading, speech);
    int verb = other.words().last() < words.first() ? clause.verbOf(other.words()) : -1;
    return reading.word(words.first() - 1).equals("by")
        && verb >= 0
        && words.first() - verb <= REACH
        && clause.isPassive(other.words())
        && cues.is(Cue.TOWARD, reading.lemma(verb));
  }

  /** "Announced in Lima that": who speaks in a capital without being said to be a guest. */
  private boolean isSpokenIn(Reading reading, int verb, Other other) {
    int gap = other.words().first() - verb;
    return verb >= 0 && gap > 0 && gap <= 4 && speech.contains(reading.lemma(verb));
  }

  /** "Peru has named the diplomat X for Quito": who names, sends or recalls somebody. */
  private boolean isSender(Reading reading, Other other, Words sent) {
    if (!cues.in(reading, Cue.SEND)) {
      return false;
    }
    Grammar grammar = reading.sentence().grammar();
    int verb = grammar.head(sent.head());
    boolean object = verb >= 0 && Set.of("obj", "dobj").contains(grammar.relation(sent.head()));
    return object
        && cues.is(Cue.SEND, reading.lemma(verb))
        && grammar.children(verb, "nsubj").stream()
            .anyMatch(
                subject -> other.words().first() <= subject && subject <= other.words().last());
  }

  private void toward(Reading reading, int verb, Other other, Ballot ballot) {
    int gap = other.words().first() - verb;
    if (gap <= 0 || gap > REACH) {
      return;
    }
    String lemma = reading.lemma(verb);
    if ((other.sort() != Other.Sort.BODY || isMarked(reading, other.words()))
        && cues.is(Cue.TOWARD, lemma)
        && isObject(reading, verb, other.words())) {
      ballot.vote(other.state(), DONE_TO);
    } else if (cues.is(Cue.TRAVEL, lemma) && isGoal(reading, other.words())) {
      ballot.vote(other.state(), ABROAD);
    } else if (speech.contains(lemma) && isSubjectBelow(reading, verb, other.words())) {
      said(reading, other, ballot);
    }
  }

  /** Whether a body's words name its state: "the Cambodian authorities". */
  private static boolean isMarked(Reading reading, Words body) {
    Found first = reading.found(body.first());
    Found second = reading.found(body.first() + 1);
    return first != null && first.code().isPresent()
        || second != null && second.first() < body.head() && second.code().isPresent();
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

  /** "X's visit to Peru", "X will pay a visit to Peru", "a visit to Peru by X". */
  private void journey(Reading reading, Words words, Other other, Ballot ballot) {
    if (isVisitBy(reading, words, other)) {
      ballot.vote(other.state(), ABROAD);
      return;
    }
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

  private boolean isVisitBy(Reading reading, Words words, Other other) {
    int goal = other.words().first() - 1;
    boolean by = reading.word(other.words().last() + 1).equals("by");
    return by
        && words.first() - other.words().last() <= 3
        && reading.word(goal).equals("to")
        && cues.is(Cue.JOURNEY, reading.lemma(goal - 1));
  }
}
