package dev.dyad.parser.event;

import dev.dyad.contract.plover.Status;
import java.util.Optional;
import java.util.Set;

/**
 * The day from which something planned holds, told at the end of its sentence: "will let citizens
 * stay without a visa for up to 15 days, starting on 1 September".
 */
final class OpeningDate implements DateEvidence {
  private final Set<String> openers;
  private final DateFit fit;

  OpeningDate(WordClasses words, DateFit fit) {
    this.openers = words.get("@from");
    this.fit = fit;
  }

  @Override
  public Optional<Dating> of(Occasion occasion) {
    if (occasion.status() != Status.PLANNED) {
      return Optional.empty();
    }
    Clause clause = occasion.clause();
    return occasion.dates().stream()
        .filter(date -> date.head() > occasion.trigger() && opens(clause, date.head()))
        .filter(date -> clause.isAbove(occasion.trigger(), date.head()))
        .filter(date -> fit.fits(date.date(), occasion))
        .map(date -> new Dating(date.date(), date.basis(), true))
        .findFirst();
  }

  private boolean opens(Clause clause, int date) {
    return clause.grammar().children(date, "case", "mark").stream()
            .anyMatch(word -> openers.contains(clause.lemma(word)))
        || openers.contains(clause.lemma(clause.head(date)));
  }
}
