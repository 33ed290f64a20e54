package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time zones by the names that news pages print after a time of day. */
final class TimeZones {
  private static final Pattern NUMERIC =
      Pattern.compile("(?:GMT|UTC)?\\s?([+\\-−–])\\s?(\\d{1,2})(?::?(\\d{2}))?");

  private final Map<String, ZoneId> byName = new HashMap<>();

  TimeZones() {
    for (LexiconRow row : Lexicon.read("article/time-zones.tsv", "name", "zone").rows()) {
      byName.put(row.required("name").toUpperCase(Locale.ROOT), ZoneId.of(row.required("zone")));
    }
  }

  /** The offset of a printed zone ("IST", "GMT+8", "+05:30") at a local time. */
  Optional<ZoneOffset> offset(@Nullable String printed, LocalDateTime at) {
    if (printed == null) {
      return Optional.empty();
    }
    String name = printed.strip().toUpperCase(Locale.ROOT);
    ZoneId zone = byName.get(name);
    if (zone != null) {
      return Optional.of(zone.getRules().getOffset(at));
    }
    Matcher numeric = NUMERIC.matcher(name);
    if (!numeric.matches()) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(numeric.group(2));
    int minutes = numeric.group(3) == null ? 0 : Integer.parseInt(numeric.group(3));
    if (hours > 14 || minutes > 59) {
      return Optional.empty();
    }
    int sign = "+".equals(numeric.group(1)) ? 1 : -1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }
}
