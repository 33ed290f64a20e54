package dev.dyad.parser.actor;

import java.util.List;

/**
 * What the sentences that name somebody tell of the side on which that person or body stands: whom
 * it meets, what it does to whom, where it goes, of which state it promises something.
 */
final class Surroundings {
  private static final int OWN_OFFICIAL = 2;
  private static final int SUMMONED = -5;
  private static final int HOST = -8;

  private final List<Reading> readings;
  private final SpeechVerbs speech;
  private final SideCues cues;
  private final Others others;
  private final Encounters encounters;
  private final Deeds deeds;

  Surroundings(
      List<Reading> readings,
      List<Reference> references,
      Focus focus,
      SideCues cues,
      SpeechVerbs speech,
      Roster roster) {
    this.readings = readings;
    this.speech = speech;
    this.cues = cues;
    this.others = new Others(readings, references, focus, roster);
    this.encounters = new Encounters(cues, speech);
    this.deeds = new Deeds(cues, speech);
  }

  /** Votes on the side of the person whom these words name. */
  void person(Words words, Ballot ballot) {
    Reading reading = readings.get(words.sentence());
    List<Other> beside = others.of(words);
    encounters.vote(reading, words, beside, ballot);
    deeds.vote(reading, words, beside, ballot);
  }

  /** Whether a sentence tells of an own diplomat who is called home: "the recall of …". */
  boolean isRecalled(Words words) {
    return cues.in(readings.get(words.sentence()), SideCues.Cue.RECALL);
  }

  /** Votes on the side of a person who is named and of whom the next sentence begins "He". */
  void everywhere(Words words, Ballot ballot) {
    person(words, ballot);
    int next = words.sentence() + 1;
    if (next < readings.size()
        && readings.get(next).sentence().paragraph()
            == readings.get(words.sentence()).sentence().paragraph()
        && Antecedents.isPersonal(readings.get(next).word(0))) {
      deeds.vote(
          readings.get(next),
          new Words(next, 0, 0, 0),
          others.of(new Words(next, 0, 0, 0)),
          ballot);
    }
  }

  /** Votes on the side of a body. */
  void body(Reference.Body body, Ballot ballot) {
    Words words = body.words();
    Reading reading = readings.get(words.sentence());
    List<Other> beside = others.of(words);
    int official = new Clause(reading, speech).isSummoner(words) ? SUMMONED : OWN_OFFICIAL;
    beside.stream().filter(Other::isPerson).forEach(other -> ballot.vote(other.state(), official));
    deeds.vote(reading, words, beside, ballot);
    Found seat = reading.found(words.last() + 2);
    if (body.body().kind() == BodyKind.MISSION && seat != null) {
      seat.code().ifPresent(host -> ballot.vote(host, HOST));
    }
  }
}
