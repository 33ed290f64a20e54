package dev.dyad.parser.actor;

import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.place.Gazetteer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The countries of papers, sites and agencies. */
final class Publishers {
  private final Map<String, String> countries = new HashMap<>();

  private final Gazetteer places;

  /** Reads the lexicon. */
  Publishers(Gazetteer places) {
    this.places = places;
    for (LexiconRow row : Lexicon.read("publishers.tsv", "name", "names", "country").rows()) {
      String country = row.required("country");
      countries.putIfAbsent(key(row.required("name")), country);
      row.list("names").forEach(name -> countries.putIfAbsent(key(name), country));
    }
  }

  /** The country of who carries an article, else of the first agency that it credits. */
  Optional<String> country(ArticleParts article) {
    return Stream.concat(Stream.ofNullable(article.publisher()), article.agencies().stream())
        .flatMap(name -> country(name).stream())
        .findFirst();
  }

  /** The country listed for a name, else that of a town or state in it: the Lima Gazette. */
  private Optional<String> country(String name) {
    String listed = countries.get(key(name));
    if (listed != null) {
      return Optional.of(listed);
    }
    return Arrays.stream(name.split("\\s+"))
        .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
        .flatMap(word -> places.find(word).stream())
        .flatMap(place -> Stream.ofNullable(place.country()))
        .findFirst();
  }

  private static String key(String name) {
    return Spelling.fold(name)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
