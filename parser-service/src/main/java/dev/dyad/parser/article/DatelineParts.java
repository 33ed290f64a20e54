package dev.dyad.parser.article;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a dateline, collected part by part. */
final class DatelineParts {
  private static final Pattern PART =
      Pattern.compile("[,()\\[\\]/|;]|\\s[-–—]\\s|(?<=\\p{L}{4})(?<!Sept|SEPT)\\.\\s|\\.\\s(?=/)");

  private static final Pattern SITE = Pattern.compile("[\\w-]{2,30}\\.[\\w.]{2,20}");

  /** So few capitals may be the initials of a body or a law. */
  private static final int INITIALS = 3;

  private final DatelineTerms terms;
  private @Nullable String place;
  private final List<String> regions = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private boolean bracketed;
  private final DatelineDay date = new DatelineDay();

  DatelineParts(DatelineTerms terms) {
    this.terms = terms;
  }

  /** Whether all of a text are parts of a dateline with a place. */
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
    Optional<String> agency = terms.agency(text);
    if (agency.isPresent() && (place != null || text.length() > 1)) {
      named.add(agency.get());
      return true;
    }
    if (date.take(text) || takeRegionAndDay(text)) {
      return true;
    }
    if (place == null) {
      return takePlace(text);
    }
    if (bracketed && SITE.matcher(text).matches()) {
      outlets.add(text);
      return true;
    }
    if (bracketed && text.length() == 1) {
      return true;
    }
    if (!Capitals.begin(text, 5)) {
      return false;
    }
    boolean wire = bracketed && terms.place(text).isEmpty();
    if (wire || !named.isEmpty() || date.month() > 0) {
      if (!bracketed && terms.isOffice(text)) {
        return false;
      }
      outlets.add(text);
    } else {
      regions.add(text);
    }
    return true;
  }

  private boolean takePlace(String text) {
    if (!Capitals.begin(text, 4)) {
      return false;
    }
    place = text;
    return true;
  }

  /** "Fla. March 3", where a comma is missing. */
  private boolean takeRegionAndDay(String text) {
    Matcher found = DatelineDay.in(text);
    if (place == null || date.month() > 0 || !found.find() || found.start() == 0) {
      return false;
    }
    String region = text.substring(0, found.start()).strip();
    if (found.end() < text.length() || !Capitals.begin(region, 3)) {
      return false;
    }
    regions.add(region);
    return date.take(found.group());
  }

  /** Whether what was read is a dateline, when {@code sign} sets it off. */
  boolean holds(String sign) {
    if (place == null) {
      return false;
    }
    boolean certain = !named.isEmpty() || date.month() > 0;
    boolean strong = certain || (!outlets.isEmpty() && Capitals.only(place));
    if (sign.equals(".")) {
      return (Capitals.only(place) && date.month() > 0 && (known() || place.length() > INITIALS))
          || (known() && regions.isEmpty() && outlets.isEmpty());
    }
    if (sign.equals("/.") || sign.equals(").")) {
      return certain && known();
    }
    if (sign.isEmpty()) {
      return strong;
    }
    if (Capitals.only(place)) {
      boolean speaker = sign.startsWith(":") && place.indexOf(' ') > 0;
      return strong || known() || (!speaker && plain(place) && place.length() > 3);
    }
    return (strong && plain(place)) || (known() && regions.size() <= 2);
  }

  /** Whether what was read is a dateline that is the whole of its line. */
  boolean holdsAlone(boolean setOff) {
    return place != null
        && outlets.isEmpty()
        && !terms.isSection(place)
        && !(named.isEmpty() && date.month() == 0 && terms.isState(place))
        && (known()
            || ((setOff || !named.isEmpty()) && Capitals.only(place) && place.length() > 3));
  }

  private boolean known() {
    return located().isPresent();
  }

  private boolean plain(String text) {
    for (String word : text.split("\\s+")) {
      if (terms.isJob(word)) {
        return false;
      }
    }
    return !terms.isSection(text);
  }

  private Optional<Place> located() {
    if (place == null) {
      return Optional.empty();
    }
    for (String region : regions) {
      Optional<Place> both = terms.place(place + ", " + region);
      if (both.isPresent()) {
        return both;
      }
    }
    return terms.place(place);
  }

  ReadDateline dateline(int length) {
    String name = place == null ? "" : place;
    Optional<Place> located = located();
    String country = located.map(Place::country).orElse(null);
    for (int i = 0; i < regions.size() && country == null; i++) {
      country = terms.place(regions.get(i)).map(Place::country).orElse(null);
    }
    String spelled = located.map(Place::name).orElse(name).split(",")[0];
    String shown =
        Capitals.only(name)
            ? (Capitals.only(spelled) ? Capitals.titleCase(spelled) : spelled)
            : name;
    List<String> others = new ArrayList<>(outlets);
    List<String> wires = new ArrayList<>(named);
    if (wires.isEmpty() && others.size() == 1) {
      wires.add(others.removeFirst());
    }
    return new ReadDateline(
        new Dateline(shown, country, date.date()),
        date.month(),
        date.day(),
        wires,
        others,
        length,
        Capitals.only(name));
  }
}
