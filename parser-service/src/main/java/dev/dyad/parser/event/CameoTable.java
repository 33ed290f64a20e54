package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories of CAMEO with their Goldstein values and PLOVER types. */
final class CameoTable {
  private final Map<String, CameoCode> codes = new HashMap<>();

  private CameoTable(List<CameoCode> rows) {
    for (CameoCode row : rows) {
      if (codes.put(row.code(), row) != null) {
        throw new IllegalArgumentException("CAMEO code %s stands twice".formatted(row.code()));
      }
    }
  }

  /** The table of the resources. */
  static CameoTable load() {
    return new CameoTable(
        Lexicon.read("event/cameo.tsv", "code", "goldstein", "type", "mode", "name").rows().stream()
            .map(CameoTable::row)
            .toList());
  }

  /**
   * A category.
   *
   * @throws IllegalArgumentException if there is none of this code
   */
  CameoCode get(String code) {
    CameoCode found = codes.get(code);
    if (found == null) {
      throw new IllegalArgumentException("No CAMEO code " + code);
    }
    return found;
  }

  /** Every category, in no order. */
  List<CameoCode> all() {
    return List.copyOf(codes.values());
  }

  private static CameoCode row(LexiconRow row) {
    return new CameoCode(
        row.required("code"),
        Double.parseDouble(row.required("goldstein")),
        row.oneOf("type", EventType.class),
        row.text("mode").isEmpty() ? null : row.oneOf("mode", Mode.class),
        row.required("name"));
  }
}
