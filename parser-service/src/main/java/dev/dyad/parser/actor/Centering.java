package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom or what a pronoun means, by what the sentences before are about: their subjects, and those
 * whom pronouns meant there (after Grosz, Joshi and Weinstein, Centering, 1995).
 */
final class Centering {
  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 3;

  private final Focus focus;

  Centering(Focus focus) {
    this.focus = focus;
  }

  /** The person whom "he" means in a sentence: who acts in it or in the ones before. */
  Optional<Spoken> person(int sentence, Gender gender, boolean possessive) {
    return latest(
        sentence,
        entry ->
            entry.isPerson() && entry.figure() != null && entry.figure().gender().agrees(gender),
        possessive);
  }

  /** The state or body that "it" means. */
  Optional<Spoken> thing(int sentence, boolean possessive) {
    return latest(sentence, Spoken::isThing, possessive);
  }

  /** Those whom "they" means: several at once, or a people or body. */
  Optional<Spoken> several(int sentence) {
    return latest(
        sentence,
        entry ->
            entry.kind() == MentionKind.GROUP
                || entry.states().size() > 1
                || entry.isThing()
                || entry.kind() == MentionKind.NATIONALITY
                || (entry.kind() == MentionKind.OFFICE && entry.figure() == null),
        false);
  }

  /** Who meets a condition in this sentence, the last that acts first, or in the ones before. */
  private Optional<Spoken> latest(int sentence, Predicate<Spoken> wanted, boolean near) {
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int at = s;
      List<Spoken> here = in(at, wanted);
      if (here.isEmpty()) {
        continue;
      }
      if (near && s == sentence) {
        return Optional.of(here.getLast());
      }
      Optional<Spoken> subject = here.stream().filter(Spoken::subject).findFirst();
      return subject.or(() -> continued(at, wanted)).or(() -> Optional.of(here.getFirst()));
    }
    return Optional.empty();
  }

  private List<Spoken> in(int sentence, Predicate<Spoken> wanted) {
    return focus.in(sentence).stream()
        .filter(e -> e.part() != Spoken.Part.QUOTED)
        .filter(wanted)
        .toList();
  }

  /** "He is to see X. A call on Y is planned. Then he flies home": who acted, not who is named. */
  private Optional<Spoken> continued(int sentence, Predicate<Spoken> wanted) {
    return sentence == 0 || !focus.areTogether(sentence - 1, sentence)
        ? Optional.empty()
        : in(sentence - 1, wanted).stream()
            .filter(e -> e.kind() == MentionKind.PRONOUN && e.subject())
            .findFirst();
  }
}
