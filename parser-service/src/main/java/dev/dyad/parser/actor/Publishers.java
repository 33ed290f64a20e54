package dev.dyad.parser.actor;

import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.lexicon.PhraseBook;
import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.place.Gazetteer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The countries of papers, sites and agencies. */
final class Publishers {
  /** People of a town of which a paper may bear the name. */
  private static final long LARGE = 200_000;

  private static final long SMALL = 15_000;

  private final Map<String, String> countries = new HashMap<>();

  private final PhraseBook<String> landmarks = new PhraseBook<>();
  private final Gazetteer places;

  /** Reads the lexicons. */
  Publishers(Gazetteer places) {
    this.places = places;
    for (LexiconRow row : Lexicon.read("publishers.tsv", "name", "names", "country").rows()) {
      String country = row.required("country");
      countries.putIfAbsent(key(row.required("name")), country);
      row.list("names").forEach(name -> countries.putIfAbsent(key(name), country));
    }
    for (LexiconRow row : Lexicon.read("landmarks.tsv", "country", "words").rows()) {
      row.list("words").forEach(word -> landmarks.add(word, row.required("country")));
    }
  }

  /** The country listed for who carries an article. */
  Optional<String> carrier(ArticleParts article) {
    return Optional.ofNullable(article.publisher()).flatMap(this::listed);
  }

  /** The country listed for the first agency that it credits. */
  Optional<String> agency(ArticleParts article) {
    return article.agencies().stream().flatMap(name -> listed(name).stream()).findFirst();
  }

  private Optional<String> listed(String name) {
    return Optional.ofNullable(countries.get(key(name)));
  }

  /**
   * The country of a state, town or landmark in the name of who carries it: the Lima Gazette, the
   * Vistula Times.
   *
   * @param spoken the states that the article speaks of, among which towns of one name are told
   *     apart
   */
  Optional<String> guessed(ArticleParts article, Set<String> spoken) {
    List<String> words =
        Stream.ofNullable(article.publisher())
            .flatMap(name -> Arrays.stream(name.split("\\s+")))
            .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
            .toList();
    return words.stream()
        .flatMap(word -> town(word, spoken).stream())
        .findFirst()
        .or(() -> landmark(words));
  }

  private Optional<String> town(String word, Set<String> spoken) {
    List<String> countries = places.countriesOf(word, SMALL);
    return countries.stream()
        .filter(spoken::contains)
        .findFirst()
        .or(() -> places.countryOfLarge(word, LARGE));
  }

  private Optional<String> landmark(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> landmarks.longest(words, i))
        .flatMap(Optional::stream)
        .map(match -> match.meanings().getFirst())
        .findFirst();
  }

  private static String key(String name) {
    return Spelling.fold(name)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
