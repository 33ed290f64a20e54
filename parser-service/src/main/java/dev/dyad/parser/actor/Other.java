package dev.dyad.parser.actor;

/**
 * Someone else in the sentence of the person or body whose side is sought.
 *
 * @param words where
 * @param state whose
 * @param sort what
 * @param stated whether the text says whose
 */
record Other(Words words, String state, Sort sort, boolean stated) {

  /** Sorts of others. */
  enum Sort {
    PERSON,
    PRONOUN,
    COUNTERPART,
    BODY,
    STATE,
    NATIONALITY;

    static Sort of(MentionKind kind) {
      return switch (kind) {
        case PERSON, OFFICE -> PERSON;
        case PRONOUN -> PRONOUN;
        case GOVERNMENT, ORGANISATION -> BODY;
        case NATIONALITY -> NATIONALITY;
        case STATE, METONYM, PLACE, GROUP -> STATE;
      };
    }

    static Sort of(Reference reference) {
      return switch (reference) {
        case Reference.Person person ->
            person.titles().stream().anyMatch(Title::isCounterpart) ? COUNTERPART : PERSON;
        case Reference.Official official -> official.title().isCounterpart() ? COUNTERPART : PERSON;
        case Reference.State state -> of(state.kind());
        case Reference.Body body -> BODY;
        case Reference.Organisation organisation -> BODY;
        case Reference.Pronoun pronoun -> PRONOUN;
        case Reference.Group group -> STATE;
      };
    }
  }

  /** Whether it is somebody, by name, office or pronoun. */
  boolean isPerson() {
    return sort == Sort.PERSON || sort == Sort.PRONOUN;
  }
}
