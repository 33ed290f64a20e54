package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In whose capital or town sentences are set, or at the seat of which organisation. */
final class Scenes {
  /** Words from "in" to the comma behind a town's name. */
  private static final int TOWN = 6;

  private static final Set<String> IN = Set.of("in", "at", "from");
  private final List<Reading> readings;
  private final Focus focus;
  private final Localities localities;
  private final Setting setting;

  Scenes(List<Reading> readings, Focus focus, Localities localities, Setting setting) {
    this.readings = readings;
    this.focus = focus;
    this.localities = localities;
    this.setting = setting;
  }

  /** The state in whose capital a sentence is set before a token: "In Lima, the ministry …". */
  Optional<String> of(Words words) {
    return scenes(words.sentence())
        .reduce((a, b) -> b)
        .flatMap(entry -> entry.states().stream().findFirst())
        .or(() -> town(words.sentence(), words.first()))
        .or(() -> opening(words.sentence() - 1, words.sentence()));
  }

  /** The state in whose capital a sentence of the same paragraph is set from its first word on. */
  private Optional<String> opening(int sentence, int later) {
    if (sentence < 0
        || readings.get(sentence).sentence().paragraph()
            != readings.get(later).sentence().paragraph()) {
      return Optional.empty();
    }
    return scenes(sentence)
        .filter(entry -> entry.words().first() <= 1)
        .findFirst()
        .flatMap(entry -> entry.states().stream().findFirst())
        .or(() -> town(sentence, TOWN))
        .or(() -> opening(sentence - 1, later));
  }

  /** The state of the article in which the town lies of "In Cusco," or "in Cusco, where". */
  private Optional<String> town(int sentence, int before) {
    Reading reading = readings.get(sentence);
    for (int in = Math.min(before, reading.size()) - 1; in >= 0; in--) {
      int comma = IN.contains(reading.word(in)) ? comma(reading, in) : -1;
      boolean set = in == 0 || reading.word(comma + 1).equals("where");
      if (comma > 0 && set) {
        return setting.likeliest(localities.states(reading, in + 1, comma - 1));
      }
    }
    return Optional.empty();
  }

  private static int comma(Reading reading, int in) {
    for (int i = in + 2; i <= in + TOWN; i++) {
      if (reading.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private Stream<Spoken> scenes(int sentence) {
    return focus.in(sentence).stream()
        .filter(
            entry ->
                entry.kind() == MentionKind.PLACE && isScene(entry.words())
                    || entry.kind() == MentionKind.ORGANISATION && isSeat(entry.words()));
  }

  /** "At the United Nations, …". */
  private boolean isSeat(Words organisation) {
    Reading reading = readings.get(organisation.sentence());
    return reading.word(organisation.last() + 1).equals(",")
        && (reading.word(0).equals("at") && organisation.first() == 1);
  }

  private boolean isScene(Words place) {
    Reading reading = readings.get(place.sentence());
    return reading.word(place.first() - 1).equals("in")
        && (place.first() == 1 || reading.word(place.last() + 1).equals(","));
  }
}
