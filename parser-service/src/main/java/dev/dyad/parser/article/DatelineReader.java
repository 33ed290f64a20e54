package dev.dyad.parser.article;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.Place;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.place.StateRows;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dateline at the head of a paragraph in the styles of wires and papers. */
final class DatelineReader {
  /** No dateline is longer than this. */
  private static final int LONGEST = 140;

  /** What sets a dateline off from the story; the first alternative that matches is taken. */
  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:\\.\\s?[-–—]+|--+|[—–]|\\s-\\s|\\s-(?=\\p{Lu})|(?<=[)\\p{L}\\d])-\\s|:\\s|(?<=\\))\\s|(?<=/)\\.?\\s|\\.\\s(?=/)|\\.\\s(?=\\p{Lu}))\\s*[-—–]{0,2}\\s*");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:("
              + Months.NAME
              + ")\\.? ?(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? ?"
              + "("
              + Months.NAME
              + ")\\.?)(?:,? ((?:19|20)\\d{2}))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PART = Pattern.compile("[,()/|;]|\\s[-–—]\\s|\\.\\s(?=/)");

  private final Gazetteer places;
  private final Agencies agencies;
  private final BylineWords words;
  private final Set<String> states = new HashSet<>();

  DatelineReader(Gazetteer places, Agencies agencies, BylineWords words) {
    this.places = places;
    this.agencies = agencies;
    this.words = words;
    for (LexiconRow row : StateRows.read()) {
      states.add(row.required("name").toLowerCase(Locale.ROOT));
      row.list("names").forEach(name -> states.add(name.toLowerCase(Locale.ROOT)));
    }
  }

  /** The dateline that a paragraph begins with. */
  Optional<ReadDateline> atHeadOf(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher end = END.matcher(head);
    Optional<ReadDateline> found = Optional.empty();
    while (end.find()) {
      Parts parts = new Parts();
      String before = head.substring(0, end.start());
      if (before.lastIndexOf('(') <= before.lastIndexOf(')')
          && parts.read(before)
          && end.end() < paragraph.length()
          && parts.holds(end.group().strip())) {
        found = Optional.of(parts.dateline(end.end()));
        if ("/(".indexOf(paragraph.charAt(end.end())) < 0) {
          return found;
        }
      }
    }
    return found;
  }

  /** The dateline that is the whole of a line: "NEW DELHI", "AFP, WASHINGTON". */
  Optional<ReadDateline> alone(String line) {
    String text = line.strip().replaceFirst("\\s*[-—–:.]+$", "");
    if (text.length() > 60) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    if (parts.read(text) && parts.holdsAlone(text.length() < line.strip().length())) {
      return Optional.of(parts.dateline(line.length()));
    }
    return Optional.empty();
  }

  /** What stands in a dateline, collected part by part. */
  private final class Parts {
    private @Nullable String place;
    private final List<String> regions = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private boolean bracketed;
    private int month;
    private int day;
    private @Nullable LocalDate date;

    boolean read(String head) {
      int from = 0;
      int open = head.indexOf('(');
      while (open > 0 && head.indexOf(')', open) > open) {
        int close = head.indexOf(')', open);
        if (!takeAll(head.substring(from, open), false)
            || !takeAll(head.substring(open + 1, close), true)) {
          return false;
        }
        from = close + 1;
        open = head.indexOf('(', from);
      }
      return takeAll(head.substring(from), false) && place != null;
    }

    private boolean takeAll(String parts, boolean inBrackets) {
      bracketed = inBrackets;
      for (String part : PART.split(parts)) {
        String text = part.strip().replaceFirst("[:.]$", "");
        if (!text.isEmpty() && !take(text)) {
          return false;
        }
      }
      return true;
    }

    private boolean take(String text) {
      Optional<String> agency = agencies.named(text);
      if (agency.isPresent() && (place != null || text.length() > 1)) {
        named.add(agency.get());
        return true;
      }
      if (takeDay(text) || takeRegionAndDay(text)) {
        return true;
      }
      if (place == null) {
        return takePlace(text);
      }
      if (!capitalised(text, 5)) {
        return false;
      }
      boolean wire = bracketed && places.find(text).isEmpty();
      if (wire || !named.isEmpty() || month > 0) {
        outlets.add(text);
      } else {
        regions.add(text);
      }
      return true;
    }

    private boolean takePlace(String text) {
      if (!capitalised(text, 4)) {
        return false;
      }
      place = text;
      return true;
    }

    private boolean takeDay(String text) {
      Matcher found = DAY.matcher(text);
      if (found.matches()) {
        String name = found.group(1) == null ? found.group(4) : found.group(1);
        String number = found.group(2) == null ? found.group(3) : found.group(2);
        month = Months.number(name);
        day = Integer.parseInt(number);
        if (found.group(5) != null) {
          setDate(found.group(5));
        }
        return day >= 1 && day <= 31;
      }
      if (month > 0 && YEAR.matcher(text).matches()) {
        setDate(text);
        return true;
      }
      return false;
    }

    /** "Fla. March 3", where a comma is missing. */
    private boolean takeRegionAndDay(String text) {
      Matcher found = DAY.matcher(text);
      if (place == null || month > 0 || !found.find() || found.start() == 0) {
        return false;
      }
      String region = text.substring(0, found.start()).strip();
      if (found.end() < text.length() || !capitalised(region, 3)) {
        return false;
      }
      regions.add(region);
      return takeDay(found.group());
    }

    private void setDate(String year) {
      try {
        date = LocalDate.of(Integer.parseInt(year), month, day);
      } catch (DateTimeException e) {
        date = null;
      }
    }

    /** Whether what was read is a dateline, when {@code sign} sets it off. */
    boolean holds(String sign) {
      if (place == null) {
        return false;
      }
      boolean certain = !named.isEmpty() || month > 0;
      boolean strong = certain || (!outlets.isEmpty() && capitals(place));
      if (sign.equals(".")) {
        return capitals(place) && month > 0;
      }
      if (sign.isEmpty()) {
        return strong;
      }
      if (capitals(place)) {
        return strong || known() || (plain(place) && place.length() > 3);
      }
      return (strong && plain(place)) || (known() && regions.size() <= 2);
    }

    boolean holdsAlone(boolean setOff) {
      return place != null
          && outlets.isEmpty()
          && !words.sectionLabel(place)
          && !(named.isEmpty() && month == 0 && states.contains(place.toLowerCase(Locale.ROOT)))
          && (known() || ((setOff || !named.isEmpty()) && capitals(place) && place.length() > 3));
    }

    private boolean known() {
      return located().isPresent();
    }

    private boolean plain(String text) {
      for (String word : text.split("\\s+")) {
        if (words.job(word)) {
          return false;
        }
      }
      return !words.sectionLabel(text);
    }

    private Optional<Place> located() {
      if (place == null) {
        return Optional.empty();
      }
      for (String region : regions) {
        Optional<Place> both = places.find(place + ", " + region);
        if (both.isPresent()) {
          return both;
        }
      }
      return places.find(place);
    }

    ReadDateline dateline(int length) {
      String name = place == null ? "" : place;
      Optional<Place> located = located();
      String country = located.map(Place::country).orElse(null);
      for (int i = 0; i < regions.size() && country == null; i++) {
        country = places.find(regions.get(i)).map(Place::country).orElse(null);
      }
      String spelled = located.map(Place::name).orElse(name).split(",")[0];
      String shown = capitals(name) ? (capitals(spelled) ? titleCase(spelled) : spelled) : name;
      List<String> others = new ArrayList<>(outlets);
      List<String> wires = new ArrayList<>(named);
      if (wires.isEmpty() && others.size() == 1) {
        wires.add(others.removeFirst());
      }
      return new ReadDateline(
          new Dateline(shown, country, date), month, day, wires, others, length, capitals(name));
    }
  }

  private static boolean capitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text consists of a few words that all begin with a capital. */
  private static boolean capitalised(String text, int most) {
    String[] parts = text.split("\\s+");
    if (parts.length > most || text.isEmpty()) {
      return false;
    }
    int capital = 0;
    for (String part : parts) {
      int first = part.codePointAt(0);
      boolean small =
          List.of("of", "de", "la", "the", "al", "el", "do", "da", "del", "sur", "am", "and")
              .contains(part);
      if (Character.isUpperCase(first) || (first == '\'' && part.length() > 2)) {
        capital++;
      } else if (!small) {
        return false;
      }
      if (part.chars().anyMatch(c -> !Character.isLetter(c) && ".'’‘-&".indexOf(c) < 0)) {
        return false;
      }
    }
    return capital > 0;
  }

  /** "NEW DELHI" as "New Delhi", "XI'AN" as "Xi'an", "PORT-AU-PRINCE" as "Port-au-Prince". */
  static String titleCase(String capitals) {
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (char c : capitals.toCharArray()) {
      name.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-' || c == '.';
    }
    return name.toString()
        .replace("-Au-", "-au-")
        .replace("-De-", "-de-")
        .replace(" Of ", " of ")
        .replace(" De ", " de ")
        .replace(" Al ", " al ");
  }
}
