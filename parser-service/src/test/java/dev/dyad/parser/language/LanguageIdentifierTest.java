package dev.dyad.parser.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

  @Test
  void every_seed_is_english() throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).toList();
    }

    assertThat(seeds).hasSizeGreaterThan(20);
    for (Path seed : seeds) {
      assertThat(LANGUAGES.identify(Files.readString(seed))).as(seed.toString()).isEqualTo("en");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks in Oslo",
        "Ceasefire holds",
        "Estonia expels diplomats",
        "Envoy summoned",
        "Chile and Peru agree on salmon",
        "India abstains",
        "Norway signs deal.",
        "Putin visits Beijing.",
        "The ministers met in Oslo. They agreed on cod.",
        "Germany to buy gas",
        "NORWAY AND CHILE TO TALK ABOUT SALMON",
        "Brekkesen and Quintanal met in Oslo.",
        "Erdogan, Macron, Scholz, Meloni and Sánchez met Zelenskyy in Kyiv.",
        "Xi Jinping and Shehbaz Sharif discussed the Gwadar port in Islamabad."
      })
  void short_english_with_foreign_names_is_english(String text) {
    assertThat(LANGUAGES.identify(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le ministre des affaires étrangères s'est rendu mardi à Oslo pour des entretiens.",
        "de | Der Außenminister reiste am Dienstag zu Gesprächen über den Fischfang nach Oslo.",
        "es | El ministro de Asuntos Exteriores viajó el martes a Oslo para hablar de la pesca.",
        "zh | 外交部长周二在奥斯陆就渔业问题举行会谈。",
        "ur | وزیر خارجہ نے منگل کو اوسلو میں ماہی گیری پر بات چیت کی۔",
        "ru | Министр иностранных дел во вторник провел в Осло переговоры о рыболовстве.",
        "ar | أجرى وزير الخارجية يوم الثلاثاء محادثات في أوسلو بشأن صيد الأسماك.",
        "hi | विदेश मंत्री ने मंगलवार को ओस्लो में मत्स्य पालन पर बातचीत की।",
        "ro | Ministrul de externe a purtat marți la Oslo discuții despre pescuit și despre comerțul dintre cele două țări.",
        "de | Die Kanzlerin traf Macron in Berlin. Sie sprachen über Gas.",
        "de | In Berlin fand die Konferenz statt. Minister Berg war da.",
        "fr | Macron reçoit Scholz à Paris. Ils parlent du gaz.",
        "tr | Bakan Oslo'da. Görüşmeler sürüyor.",
        "de | Außenministerin Berg in Oslo eingetroffen.",
        "pt | Lula em Paris. Encontro com Macron.",
        "de | Merz trifft Macron in Paris.",
        "nl | Rutte op bezoek in Kyiv.",
        "id | Menteri tiba di Oslo. Pertemuan berlangsung lama.",
        "und | 12345 67890"
      })
  void other_languages_are_told(String language, String text) {
    assertThat(LANGUAGES.identify(text)).isEqualTo(language);
  }
}
