package dev.dyad.web.figure;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.plover.Quad;

/**
 * The mark of an event: two parties and the line between them. Whoever acts is filled; deeds are a
 * solid line and words a dotted one; conflict is jagged. Colour only repeats what the shape says.
 *
 * @param direction which way the act goes
 * @param quad the quad class that the line shows
 */
public record Mark(Direction direction, Quad quad) {
  private static final String STRAIGHT = "M12 8H52";
  private static final String JAGGED = "M12 8h8l5-6 8 12 8-12 4 6h7";

  /** The mark of a chronology's event, the dyad's first party on the left. */
  public static Mark of(ChronologyEvent event) {
    if (event.mutual()) {
      return new Mark(Direction.MUTUAL, event.quad());
    }
    boolean secondActs =
        event.source().contains(event.timeline().second())
            && !event.source().contains(event.timeline().first());
    return new Mark(secondActs ? Direction.BACKWARD : Direction.FORWARD, event.quad());
  }

  /** The mark of an article's event, the source on the left. */
  public static Mark of(CodedEvent event) {
    return new Mark(event.mutual() ? Direction.MUTUAL : Direction.FORWARD, event.type().quad());
  }

  /** Whether the first party acts. */
  public boolean firstActs() {
    return direction != Direction.BACKWARD;
  }

  /** Whether the second party acts. */
  public boolean secondActs() {
    return direction != Direction.FORWARD;
  }

  /** Whether the line is jagged. */
  public boolean isConflict() {
    return switch (quad) {
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> true;
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
    };
  }

  /** The line between the parties as an SVG path in a box of 64 by 16. */
  public String line() {
    return isConflict() ? JAGGED : STRAIGHT;
  }
}
