package dev.dyad.parser.actor;

import dev.dyad.contract.article.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something mentioned.
 *
 * @param words where
 * @param subject whether it does something there
 * @param figure who, null for a state or an unnamed official
 * @param states whose
 * @param kind how
 * @param office the office whose states the text gives, where no name stands
 */
record Spoken(
    Words words,
    boolean subject,
    @Nullable Figure figure,
    List<String> states,
    MentionKind kind,
    @Nullable String office) {

  boolean isAbroad() {
    return figure != null
        && figure.titles().stream()
            .anyMatch(title -> title.office().group() == OfficeGroup.DIPLOMAT);
  }

  boolean isPerson() {
    return figure != null && figure.kind() == ActorKind.PERSON;
  }

  boolean isThing() {
    return switch (kind) {
      case STATE, METONYM, GOVERNMENT, ORGANISATION -> true;
      case PERSON, OFFICE, NATIONALITY, GROUP, PRONOUN, PLACE -> false;
    };
  }
}
