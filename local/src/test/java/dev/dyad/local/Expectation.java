package dev.dyad.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event that the chronology of the seeds must show.
 *
 * @param types its type, and others that are right too
 * @param dates its date, and others that are right too
 * @param states everyone in it
 * @param title what happened
 */
record Expectation(Set<String> types, Set<String> dates, Set<String> states, String title) {

  static Expectation of(JsonNode row) {
    return new Expectation(
        values(row, "type", "typeAlso"),
        values(row, "date", "dateAlso"),
        values(row, "states", "states"),
        row.get("title").asText());
  }

  /** Whether an event of the chronology is this one. */
  boolean isMetBy(JsonNode event) {
    Set<String> parties = new HashSet<>(values(event, "source", "target"));
    return types.contains(event.get("type").asText())
        && dates.contains(event.get("date").asText())
        && parties.equals(states);
  }

  private static Set<String> values(JsonNode node, String... fields) {
    Set<String> all = new TreeSet<>();
    for (String field : fields) {
      JsonNode value = node.get(field);
      if (value != null && value.isArray()) {
        value.forEach(v -> all.add(v.asText()));
      } else if (value != null && !value.isNull()) {
        all.add(value.asText());
      }
    }
    return all;
  }
}
