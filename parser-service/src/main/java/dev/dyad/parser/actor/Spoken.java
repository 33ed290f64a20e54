package dev.dyad.parser.actor;

import dev.dyad.contract.article.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something mentioned.
 *
 * @param words where
 * @param part what it does there
 * @param figure who, null for a state or an unnamed official
 * @param states whose
 * @param kind how
 * @param office the office whose states the text gives, where no name stands
 */
record Spoken(
    Words words,
    Part part,
    @Nullable Figure figure,
    List<String> states,
    MentionKind kind,
    @Nullable String office) {

  /** What somebody does where a text mentions it. */
  enum Part {
    /** Is the subject of a verb in the active voice, or "by" whom something is done. */
    ACTIVE,
    /** Is the subject of a verb in the passive. */
    PASSIVE,
    /** Stands in another place. */
    NONE,
    /** Stands before a noun that it describes: "a military transport". */
    ATTRIBUTE,
    /** Stands between quotation marks. */
    QUOTED
  }

  boolean subject() {
    return part == Part.ACTIVE || part == Part.PASSIVE;
  }

  boolean isAbroad() {
    return figure != null
        && figure.titles().stream()
            .anyMatch(title -> title.office().group() == OfficeGroup.DIPLOMAT);
  }

  boolean isPerson() {
    return figure != null && figure.kind() == ActorKind.PERSON;
  }

  boolean isThing() {
    if (part == Part.ATTRIBUTE) {
      return false;
    }
    return switch (kind) {
      case STATE, METONYM, GOVERNMENT, ORGANISATION -> true;
      case PERSON, OFFICE, NATIONALITY, GROUP, PRONOUN, PLACE -> false;
    };
  }
}
