package dev.dyad.parser.event;

import dev.dyad.contract.plover.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells talks over the telephone or by video from those in one room. */
final class Medium {
  private static final Set<String> OVER = Set.of("by", "via", "over", "through", "on", "in");

  private final Set<String> video;
  private final Set<String> phone;

  Medium(WordClasses words) {
    video = words.get("@video");
    phone = words.get("@phone");
  }

  /** The mode that the words around a trigger ask for; empty if they name no medium. */
  Optional<Mode> of(Clause clause, int trigger) {
    List<Integer> around =
        Stream.concat(
                Stream.of(trigger),
                Stream.concat(
                    clause.governor(trigger).stream().boxed(),
                    clause.grammar().children(trigger, "acl").stream()))
            .flatMap(word -> beside(clause, word).stream())
            .toList();
    if (names(clause, around, video)) {
      return Optional.of(Mode.VIDEO);
    }
    return names(clause, around, phone) ? Optional.of(Mode.PHONE) : Optional.empty();
  }

  private static List<Integer> beside(Clause clause, int word) {
    List<Integer> own = clause.grammar().children(word, "compound", "amod", "advmod");
    List<Integer> by =
        clause.grammar().children(word, "obl", "nmod").stream()
            .filter(c -> OVER.contains(clause.preposition(c)))
            .toList();
    return Stream.of(
            own.stream(),
            by.stream(),
            by.stream().flatMap(c -> clause.grammar().children(c, "compound", "amod").stream()))
        .flatMap(s -> s)
        .toList();
  }

  private static boolean names(Clause clause, List<Integer> at, Set<String> medium) {
    return at.stream().anyMatch(word -> medium.contains(clause.lemma(word)));
  }
}
