package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In whose capital sentences are set. */
final class Scenes {
  private final List<Reading> readings;
  private final Focus focus;

  Scenes(List<Reading> readings, Focus focus) {
    this.readings = readings;
    this.focus = focus;
  }

  /** The state in whose capital a sentence is set before a token: "In Lima, the ministry …". */
  Optional<String> of(Words words) {
    return scenes(words.sentence())
        .reduce((a, b) -> b)
        .flatMap(entry -> entry.states().stream().findFirst())
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
        .or(() -> opening(sentence - 1, later));
  }

  private Stream<Spoken> scenes(int sentence) {
    return focus.in(sentence).stream()
        .filter(entry -> entry.kind() == MentionKind.PLACE)
        .filter(entry -> isScene(entry.words()));
  }

  private boolean isScene(Words place) {
    Reading reading = readings.get(place.sentence());
    return reading.word(place.first() - 1).equals("in")
        && (place.first() == 1 || reading.word(place.last() + 1).equals(","));
  }
}
