package dev.dyad.parser.place;

import dev.dyad.contract.article.Place;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Places by name, with the country in which they lie. Reads its lexicons once; immutable. */
public final class Gazetteer {
  private final Map<String, List<KnownPlace>> places = new HashMap<>();
  private final Map<String, List<KnownRegion>> regions = new HashMap<>();
  private final Map<String, List<String>> divisions = new HashMap<>();

  /** Reads the lexicons of states, regions, cities and other places. */
  public Gazetteer() {
    readStates();
    readRegions();
    readDivisions();
    for (LexiconRow row : Lexicon.read("places.tsv", "name", "country").rows()) {
      add(row.required("name"), row.required("country"), "", KnownPlace.CERTAIN);
    }
    readCities();
    places.values().forEach(named -> named.sort(KnownPlace.LIKELIEST));
  }

  /**
   * The place of a name in any case ("BEIJING", "Ohrid, North Macedonia", "Paris, Tex."), in
   * ordinary spelling and without what qualifies it; of several of one name, the one that news
   * means. A place that is not known lies in the country that the qualifier names. Empty if neither
   * is known.
   */
  public Optional<Place> find(String name) {
    int comma = name.lastIndexOf(',');
    if (comma > 0) {
      List<KnownRegion> qualifiers =
          regions.getOrDefault(PlaceName.key(name.substring(comma + 1)), List.of());
      if (!qualifiers.isEmpty()) {
        return Optional.of(within(name.substring(0, comma), qualifiers));
      }
    }
    return named(name)
        .map(known -> new Place(PlaceName.ordinary(name, known.name()), known.country()));
  }

  /** The country of the place of a name if it is a state, a seat or has this many people. */
  public Optional<String> countryOfLarge(String name, long people) {
    return named(name).filter(place -> place.weight() >= people).map(KnownPlace::country);
  }

  /**
   * The countries that have a first-order division of this name or a town of this name with so many
   * people, those of divisions first; none if it is not known.
   */
  public List<String> countriesOf(String name, long people) {
    String key = PlaceName.key(name);
    Stream<String> towns =
        places.getOrDefault(key, List.of()).stream()
            .filter(place -> place.weight() >= people)
            .map(KnownPlace::country);
    return Stream.concat(divisions.getOrDefault(key, List.of()).stream(), towns)
        .distinct()
        .toList();
  }

  private Place within(String name, List<KnownRegion> qualifiers) {
    List<KnownPlace> named = places.getOrDefault(PlaceName.key(name), List.of());
    for (KnownRegion region : qualifiers) {
      for (KnownPlace place : named) {
        if (place.liesIn(region)) {
          return new Place(PlaceName.ordinary(name, place.name()), region.country());
        }
      }
    }
    return new Place(PlaceName.ordinary(name, ""), qualifiers.getFirst().country());
  }

  private Optional<KnownPlace> named(String name) {
    String key = PlaceName.key(name);
    List<KnownPlace> found = places.get(key);
    if (found == null && key.startsWith("the ")) {
      found = places.get(key.substring(4));
    }
    return Optional.ofNullable(found).map(List::getFirst);
  }

  private void readRegions() {
    for (LexiconRow row : Lexicon.read("regions.tsv", "name", "names", "country", "code").rows()) {
      KnownRegion region =
          new KnownRegion(row.required("name"), row.required("country"), row.required("code"));
      qualify(region.name(), region);
      row.list("names").forEach(name -> qualify(name, region));
      add(region.name(), region.country(), region.code(), 1);
      divisions
          .computeIfAbsent(PlaceName.key(region.name()), key -> new ArrayList<>(1))
          .add(region.country());
    }
  }

  private void readDivisions() {
    for (LexiconRow row : Lexicon.read("subdivisions.tsv", "state", "names", "source").rows()) {
      String state = row.required("state");
      for (String name : row.list("names")) {
        divisions.computeIfAbsent(PlaceName.key(name), key -> new ArrayList<>(1)).add(state);
      }
    }
  }

  private void readStates() {
    for (LexiconRow row : StateRows.read()) {
      String code = row.required("code");
      String name = row.required("name");
      List<String> names = new ArrayList<>(row.list("names"));
      names.addFirst(name);
      for (String each : names) {
        qualify(each, new KnownRegion(name, code, ""));
        add(each, code, "", KnownPlace.CERTAIN - 1);
      }
      List<String> capitals = new ArrayList<>(row.list("capitals"));
      if (!row.text("capital").isEmpty()) {
        capitals.add(row.text("capital"));
      }
      capitals.forEach(capital -> add(capital, code, "", KnownPlace.CERTAIN - 2));
    }
  }

  private void readCities() {
    for (LexiconRow row :
        Lexicon.read("cities.tsv", "name", "country", "region", "people", "seat").rows()) {
      long people = Long.parseLong(row.required("people"));
      boolean seat = row.text("seat").equals("state");
      add(
          row.required("name"),
          row.required("country"),
          row.text("region"),
          seat ? people * KnownPlace.SEAT_FACTOR : people);
    }
  }

  private void qualify(String name, KnownRegion region) {
    regions.computeIfAbsent(PlaceName.key(name), key -> new ArrayList<>(1)).add(region);
  }

  private void add(String name, String country, String region, long weight) {
    places
        .computeIfAbsent(PlaceName.key(name), key -> new ArrayList<>(1))
        .add(new KnownPlace(name, country, region, weight));
  }
}
