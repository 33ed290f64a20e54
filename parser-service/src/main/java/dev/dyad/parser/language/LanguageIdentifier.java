package dev.dyad.parser.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells English from the languages in which news of states is most often written. The subset and
 * the low-accuracy mode keep Lingua's models at some tens of megabytes; all its languages at full
 * accuracy would take 4 GB.
 */
public final class LanguageIdentifier {
  /** The ISO 639-2 code for a text whose language cannot be told. */
  public static final String UNDETERMINED = "und";

  private static final String ENGLISH = "en";

  /** More than this adds time and no certainty. */
  private static final int ENOUGH = 1_500;

  /** So few characters beside names tell a language only where it is far from English. */
  private static final int SHORT = 30;

  /** In so few characters beside names a letter that English lacks tells that it is not English. */
  private static final int FEW = 120;

  /** A word or two, which may be of nearly any language. */
  private static final int TINY = 12;

  private static final double HALF = 0.5;

  /** Lingua gives the likeliest language 1 and the others a fraction of it. */
  private static final double NEAR = 0.75;

  /** What a short text and its words without names must reach together to be English. */
  private static final double LIKELY = 1.6;

  private final ShortWords shortWords = new ShortWords();
  private final LanguageDetector detector =
      LanguageDetectorBuilder.fromIsoCodes639_1(
              IsoCode639_1.AR,
              IsoCode639_1.BG,
              IsoCode639_1.BN,
              IsoCode639_1.CS,
              IsoCode639_1.DA,
              IsoCode639_1.DE,
              IsoCode639_1.EL,
              IsoCode639_1.EN,
              IsoCode639_1.ES,
              IsoCode639_1.FA,
              IsoCode639_1.FI,
              IsoCode639_1.FR,
              IsoCode639_1.HE,
              IsoCode639_1.HI,
              IsoCode639_1.HU,
              IsoCode639_1.ID,
              IsoCode639_1.IT,
              IsoCode639_1.JA,
              IsoCode639_1.KO,
              IsoCode639_1.NB,
              IsoCode639_1.NL,
              IsoCode639_1.PL,
              IsoCode639_1.PT,
              IsoCode639_1.RO,
              IsoCode639_1.RU,
              IsoCode639_1.SV,
              IsoCode639_1.SW,
              IsoCode639_1.TH,
              IsoCode639_1.TR,
              IsoCode639_1.UK,
              IsoCode639_1.UR,
              IsoCode639_1.VI,
              IsoCode639_1.ZH)
          .withPreloadedLanguageModels()
          .withLowAccuracyMode()
          .build();

  /**
   * The language of a text.
   *
   * @return its ISO 639-1 code, or {@link #UNDETERMINED} if it has no words of any known language
   */
  public String identify(String text) {
    String sample = sample(text.strip());
    String words = withoutNames(sample);
    Map<Language, Double> byWords = detector.computeLanguageConfidenceValues(words);
    Map<Language, Double> byAll =
        byWords.isEmpty() || words.length() <= FEW
            ? detector.computeLanguageConfidenceValues(sample)
            : byWords;
    if (byAll.isEmpty()) {
      return UNDETERMINED;
    }
    Map<Language, Double> confidences = byWords.isEmpty() ? byAll : byWords;
    boolean foreign = isForeign(words, english(byWords), english(byAll));
    double needed = words.length() <= SHORT ? (words.length() <= TINY ? HALF : NEAR) : 1.0;
    if (!foreign && english(confidences) >= needed) {
      return ENGLISH;
    }
    return (words.length() <= SHORT ? byAll : confidences)
        .entrySet().stream()
            .filter(each -> !foreign || each.getKey() != Language.ENGLISH)
            .max(Map.Entry.comparingByValue())
            .map(best -> best.getKey().getIsoCode639_1().toString().toLowerCase(Locale.ROOT))
            .orElse(UNDETERMINED);
  }

  /** Whether something in a short text shows that it is not English. */
  private boolean isForeign(String words, double byWords, double byAll) {
    if (words.length() > FEW) {
      return false;
    }
    if (words.chars().anyMatch(c -> c > 127 && Character.isLetter(c))) {
      return true;
    }
    if (words.length() > SHORT) {
      return false;
    }
    return shortWords
        .english(List.of(words.split(" ")))
        .map(english -> !english)
        .orElse(byWords > 0 && byWords + byAll < LIKELY);
  }

  private static double english(Map<Language, Double> confidences) {
    return confidences.getOrDefault(Language.ENGLISH, 0.0);
  }

  /** Names have no language, and in a short text there is little else. */
  private static String withoutNames(String text) {
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> word.codePoints().noneMatch(Character::isUpperCase))
        .collect(Collectors.joining(" "));
  }

  /** The middle of a long text: menus and footers stand at its ends. */
  private static String sample(String text) {
    if (text.length() <= ENOUGH) {
      return text;
    }
    int from = (text.length() - ENOUGH) / 2;
    return text.substring(from, from + ENOUGH);
  }
}
