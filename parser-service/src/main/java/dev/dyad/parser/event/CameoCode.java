package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A category of CAMEO 1.1b3 and what it is in PLOVER.
 *
 * @param code three or four digits
 * @param goldstein intensity on Goldstein's scale, -10 to 10
 * @param type the PLOVER type
 * @param mode the mode that it implies, if any
 * @param name what CAMEO calls it
 */
record CameoCode(String code, double goldstein, EventType type, @Nullable Mode mode, String name) {

  CameoCode {
    if (!code.matches("\\d{3,4}")) {
      throw new IllegalArgumentException("A CAMEO code has three or four digits: " + code);
    }
    if (goldstein < -10 || goldstein > 10) {
      throw new IllegalArgumentException("Goldstein's scale runs from -10 to 10: " + goldstein);
    }
    if (mode != null && !Mode.of(type).contains(mode)) {
      throw new IllegalArgumentException("%s has no mode %s".formatted(type, mode.code()));
    }
  }
}
