package dev.dyad.parser.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Map;

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
  private static final int ENOUGH = 4_000;

  /** Up to this many characters names weigh too much: a short text must be clearly not English. */
  private static final int SHORT = 200;

  private static final double DOUBT = 0.25;
  private static final double DOUBT_OF_SHORT = 0.05;

  private final LanguageDetector detector =
      LanguageDetectorBuilder.fromIsoCodes639_1(
              IsoCode639_1.EN,
              IsoCode639_1.AR,
              IsoCode639_1.BN,
              IsoCode639_1.DE,
              IsoCode639_1.ES,
              IsoCode639_1.FA,
              IsoCode639_1.FR,
              IsoCode639_1.HE,
              IsoCode639_1.HI,
              IsoCode639_1.ID,
              IsoCode639_1.IT,
              IsoCode639_1.JA,
              IsoCode639_1.KO,
              IsoCode639_1.NL,
              IsoCode639_1.PL,
              IsoCode639_1.PT,
              IsoCode639_1.RU,
              IsoCode639_1.SV,
              IsoCode639_1.SW,
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
    Map<Language, Double> confidences = detector.computeLanguageConfidenceValues(sample);
    if (confidences.isEmpty()) {
      return UNDETERMINED;
    }
    double doubt = sample.length() <= SHORT ? DOUBT_OF_SHORT : DOUBT;
    if (confidences.getOrDefault(Language.ENGLISH, 0.0) >= doubt) {
      return ENGLISH;
    }
    return confidences.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> best.getKey().getIsoCode639_1().toString().toLowerCase(Locale.ROOT))
        .orElse(UNDETERMINED);
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
