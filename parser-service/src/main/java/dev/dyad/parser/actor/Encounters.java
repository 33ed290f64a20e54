package dev.dyad.parser.actor;

import dev.dyad.parser.actor.SideCues.Cue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What meeting others tells of somebody's side. */
final class Encounters {
  private static final int COUNTERPART = -6;
  private static final int OTHER_PARTY = -5;
  private static final int COMPANION = 4;

  private final SideCues cues;
  private final SpeechVerbs speech;

  Encounters(SideCues cues, SpeechVerbs speech) {
    this.cues = cues;
    this.speech = speech;
  }

  /** Whom somebody meets is of another side, who comes along of the same. */
  void vote(Reading reading, Words words, List<Other> others, Ballot ballot) {
    boolean encounter = cues.in(reading, Cue.ENCOUNTER);
    boolean reports = new Clause(reading, speech).isSpeaker(words);
    Set<String> done = new HashSet<>();
    for (Other other : others) {
      if (other.sort() == Other.Sort.COUNTERPART) {
        ballot.vote(other.state(), COUNTERPART);
      } else if (other.sort() == Other.Sort.PERSON && comesAlong(reading, other, words)) {
        ballot.vote(other.state(), COMPANION);
      } else if (reports && other.words().first() < words.first()) {
        // "X will meet Y, Z said": Z is of either side.
        continue;
      } else if (other.isPerson()
          && encounter
          && !isPossessive(reading, other)
          && done.add(other.state())) {
        ballot.vote(other.state(), OTHER_PARTY);
      }
    }
  }

  /** In "X met his guests" he who owns is X. */
  private static boolean isPossessive(Reading reading, Other other) {
    return reading.pos(other.words().first()).equals("PRP$");
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
}
