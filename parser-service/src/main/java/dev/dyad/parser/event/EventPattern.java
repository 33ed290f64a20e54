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
 * @param kind whether the trigger is a verb, a noun or an adjective
 * @param needs what must hold of its arguments
 * @param roles who is who
 * @param code what the event is
 * @param mode how it is done, null where the type has no modes or it is not known
 * @param example a sentence in which Kenya acts on Ghana in this way
 */
record EventPattern(
    Set<String> lemmas,
    WordKind kind,
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
    int slash = trigger.lastIndexOf('/');
    WordKind kind =
        WordKind.marked(trigger.substring(slash + 1))
            .orElseThrow(() -> row.malformed("a trigger ends in /V, /N or /A: " + trigger));
    try {
      CameoCode code = codes.get(row.required("code"));
      return new EventPattern(
          classes.words(trigger.substring(0, Math.max(0, slash))),
          kind,
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

  /** Whether the trigger is a verb. */
  boolean verb() {
    return kind == WordKind.VERB;
  }

  /** Whether the row is of what is not done: "will not accept". */
  boolean negated() {
    return needs.stream().anyMatch(need -> need.wanted() && need.paths().contains(Path.of("neg")));
  }

  /** Whether the row is of a verb of saying behind what is said: "…, the ministry warned". */
  boolean inverted() {
    return needs.stream().anyMatch(need -> need.paths().contains(Path.of("told")));
  }

  /** Whether the trigger has what the row asks for. */
  boolean matches(Frame frame) {
    return needs.stream().allMatch(need -> need.holds(frame));
  }
}
