package dev.dyad.timeline.export;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row of CSV (RFC 4180). Lists are joined by a semicolon. Text that a spreadsheet
 * would run as a formula is preceded by an apostrophe.
 */
final class CsvRow {

  /** The names of the columns. */
  static final List<String> HEADER =
      List.of(
          "id",
          "timeline",
          "date",
          "start",
          "end",
          "type",
          "mode",
          "quad",
          "status",
          "source",
          "target",
          "mutual",
          "intensity",
          "place",
          "country",
          "people",
          "title",
          "confidence",
          "sources",
          "reports");

  private CsvRow() {}

  /** The values of an event's row, in the order of the columns; an absent one is null. */
  static List<@Nullable Object> of(ChronologyEvent event) {
    return new ArrayList<>(
        Arrays.asList(
            event.id(),
            event.timeline(),
            event.date(),
            event.start(),
            event.end(),
            event.type(),
            event.mode() == null ? null : event.mode().code(),
            event.quad().code(),
            event.status().code(),
            String.join(";", event.source()),
            String.join(";", event.target()),
            event.mutual(),
            event.intensity(),
            event.place() == null ? null : harmless(event.place().name()),
            event.place() == null ? null : event.place().country(),
            harmless(event.people().stream().map(Person::name).collect(Collectors.joining(";"))),
            harmless(event.title()),
            event.confidence(),
            event.sources(),
            event.reportCount()));
  }

  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
