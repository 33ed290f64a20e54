package dev.dyad.parser.event;

import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code patterns-*.tsv}: words that report an event and where its parties stand.
 *
 * @param lemmas the trigger, in dictionary form
 * @param verb whether the trigger is a verb; else it is a noun
 * @param needs what must hold of its arguments
 * @param roles who is who
 * @param code what the event is
 * @param mode how it is done, null where the type has no modes or it is not known
 * @param example a sentence in which Kenya acts on Ghana in this way
 */
record EventPattern(
    Set<String> lemmas,
    boolean verb,
    List<Condition> needs,
    Roles roles,
    CameoCode code,
    @Nullable Mode mode,
    String example) {

  EventPattern {
    lemmas = Set.copyOf(lemmas);
    needs = List.copyOf(needs);
    if (mode != null && !Mode.of(code.type()).contains(mode)) {
      throw new IllegalArgumentException("%s has no mode %s".formatted(code.type(), mode.code()));
    }
  }

  /** Reads a row of the columns trigger, needs, roles, code, mode and example. */
  static EventPattern of(LexiconRow row, CameoTable codes, WordClasses classes) {
    String trigger = row.required("trigger");
    if (!trigger.matches(".+/[VN]")) {
      throw row.malformed("a trigger ends in /V or /N, not " + trigger);
    }
    try {
      CameoCode code = codes.get(row.required("code"));
      return new EventPattern(
          classes.words(trigger.substring(0, trigger.length() - 2)),
          trigger.endsWith("/V"),
          needs(row.text("needs"), classes),
          Roles.of(row.required("roles")),
          code,
          row.text("mode").isEmpty() ? code.mode() : row.oneOf("mode", Mode.class),
          row.required("example"));
    } catch (IllegalArgumentException e) {
      throw row.malformed(String.valueOf(e.getMessage()));
    }
  }

  private static List<Condition> needs(String cell, WordClasses classes) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("; *")).map(n -> Condition.of(n, classes)).toList();
  }

  /** Whether the trigger has what the row asks for. */
  boolean matches(Frame frame) {
    return needs.stream().allMatch(need -> need.holds(frame));
  }
}
