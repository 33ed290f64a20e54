package dev.dyad.web.wording;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * English names of states and organisations. They come from Java's ISO 3166-1 data (CLDR), and from
 * {@code states.tsv} where that has none or a worse one.
 */
@TemplateExtension(namespace = "state")
public final class States {
  private record Name(String text, boolean article) {}

  private static final Map<String, Name> NAMES = names();

  private States() {}

  /** The name as a heading gives it: {@code China}, {@code United States}; else the code itself. */
  public static String name(String code) {
    Name known = NAMES.get(code);
    return known == null ? code : known.text();
  }

  /** The name within a sentence: {@code China}, {@code the United States}. */
  public static String inText(String code) {
    Name known = NAMES.get(code);
    if (known == null) {
      return code;
    }
    return known.article() ? "the " + known.text() : known.text();
  }

  /** Names of several, as a sentence lists them: {@code China, Iran and the United States}. */
  public static String list(List<String> codes) {
    List<String> names = codes.stream().map(States::inText).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static Map<String, Name> names() {
    Map<String, Name> names =
        new HashMap<>(
            Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .collect(
                    Collectors.toMap(
                        Locale::getISO3Country,
                        country -> new Name(country.getDisplayCountry(Locale.ENGLISH), false))));
    Table.read("states.tsv", 3).stream()
        .collect(
            Collectors.toMap(List::getFirst, row -> new Name(row.get(1), row.get(2).equals("the"))))
        .forEach(names::put);
    return Map.copyOf(names);
  }
}
