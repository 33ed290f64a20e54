package dev.dyad.parser.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb that reports what somebody said.
 *
 * @param lemma its dictionary form
 * @param particle the word that must follow it ("rule out"), empty if none must
 * @param kind what it reports
 * @param objects with which objects it does, none if any will do
 * @param except whether {@code objects} are those with which it does not
 */
record SayingVerb(String lemma, String particle, Kind kind, List<String> objects, boolean except) {
  SayingVerb {
    objects = List.copyOf(objects);
  }

  /** What a verb reports. */
  enum Kind {
    /** Words or their content. */
    SAY,
    /** The same, with a clause or a quotation only. */
    CLAUSE,
    /** A position taken in words. */
    STANCE,
    /** What somebody is to do: "called on them to leave". */
    URGING,
    /** That something was called something. */
    NAMING,
    /** Speech, with some objects only. */
    LIGHT,
    /** The words of its object, or of its subject in the passive: "was quoted as saying". */
    CITING,
    /** What stands in a text that is its subject: "the statement reads". */
    TEXT
  }

  /** Whether it reports speech with this object, null if it has none. */
  boolean takes(@Nullable String object) {
    if (objects.isEmpty() || object == null) {
      return objects.isEmpty() || kind != Kind.LIGHT;
    }
    return objects.contains(object) != except;
  }
}
