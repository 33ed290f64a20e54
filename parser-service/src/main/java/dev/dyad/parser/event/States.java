package dev.dyad.parser.event;

import dev.dyad.parser.place.StateRows;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** English names of states by their codes. */
final class States {
  private static final Map<String, String> NAMES =
      StateRows.read().stream()
          .collect(Collectors.toMap(r -> r.required("code"), r -> r.required("name")));
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "USA", "GBR", "ARE", "PHL", "NLD", "BHS", "MDV", "DOM", "CAF", "CZE", "COD", "COG", "GMB",
          "MHL", "COM", "SYC", "EU", "UN", "AU", "IMF", "SCO", "GCC", "WHO", "WTO", "OSCE", "OIC");

  private States() {}

  /** The name of a state; an organisation's code is its name. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** Whether a place of this name is a whole state. */
  static boolean isState(String name) {
    return NAMES.containsValue(name);
  }

  /** As it stands in a sentence: "the United States", but "China". */
  static String inText(String code) {
    return WITH_ARTICLE.contains(code) ? "the " + name(code) : name(code);
  }
}
