package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.place.Gazetteer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of publication in the markup of many content management systems and languages. */
class HtmlDatesTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2024-05-10T12:00:00Z"), ZoneOffset.UTC);
  private static final PageReader READER = new PageReader(new Gazetteer(), TODAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-05-03T09:00:00+02:00'>",
        "<meta name='DC.date.issued' content='2024-05-03'>",
        "<meta name='date' content='03.05.2024'>",
        "<meta name='pubdate' content='20240503'>",
        "<meta name='sailthru.date' content='Fri, 03 May 2024 10:11:12 GMT'>",
        "<meta name='parsely-pub-date' content='2024-05-03T10:11:12.345Z'>",
        "<meta itemprop='datePublished' content='2024-05-03 10:11'>",
        "<meta itemprop='datePublished' datetime='2024-05-03'>",
        "<meta http-equiv='last-modified' content='2024-05-03'>",
        "<meta name='publish_date' content='1714723200'>",
        "<meta name='publish_date' content='1714723200000'>",
        "<script>dataLayer=[{'articlePublishDate':'2024-05-03 08:00'}];</script>",
        "<script>window.__DATA__={\"publishedAt\":\"2024-05-03T08:00:00Z\"}</script>",
        "<script type='application/ld+json'>{\"datePublished\": \"2024-05-03\", broken</script>",
        "<link rel='canonical' href='https://news.example/politik/2024/05/03/abkommen'>",
        "<link rel='canonical' href='https://news.example/politik-03-05-2024-abkommen.php'>",
        "<meta property='og:url' content='https://news.example/20240503/abkommen'>"
      })
  void isReadFromWhatThePageDeclares(String head) {
    assertThat(day("<head>%s</head><body><h1>Ein Abkommen</h1>".formatted(head)))
        .isEqualTo("2024-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2024-05-03T10:00:00+02:00'>vor einer Woche</time>",
        "<time class='entry-date published updated' datetime='2024-05-03'>3. Mai</time>",
        "<abbr class='published' title='2024-05-03T10:00:00'>Freitag</abbr>",
        "<abbr class='published'>am 3.5.24</abbr>",
        "<span class='datum'>3. Mai 2024</span>",
        "<span class='date'>Mai<span>03</span>2024</span>",
        "<div class='post-date'><span>3</span><span>May</span><span>2024</span></div>",
        "<div class='teaser_text_meta'><a>Anna Berg</a> / 03.05.2024 / 09:30 / <a>Foto</a></div>",
        "<h3>Datum: 03.05.2024, Rubrik: Norden</h3>",
        "<p class='byline'>Veröffentlicht am 3. Mai 2024 um 14:56 Uhr</p>",
        "<div class='submitted'>Submitted by admin on Fri, 05/03/2024 - 10:12</div>",
        "<small>Par Anne Lenoir, publié le 3 mai 2024 à 14h56</small>",
        "<p>Mis en ligne le vendredi 3 mai 2024</p>",
        "<div class='fecha'>3 de mayo de 2024</div>",
        "<span class='data'>3 maggio 2024</span>",
        "<font size=2>Stand: 3.5.24</font>",
        "<div>Posted on May 3rd, 2024 in Politics</div>",
        "<div class='meta'>3rd of May 2024</div>",
        "<span itemprop='datePublished'>03/05/2024</span>",
        "<span property='dc:date' content='2024-05-03T10:00:00+02:00'>Fr, 03.05.</span>",
        "<td class='small'>2024-05-03 11:20</td>",
        "<span data-publish-date='2024-05-03'>last week</span>"
      })
  void isReadFromWhatThePageShowsUnderItsHeadline(String line) {
    assertThat(
            day(
                """
                <html lang="de"><body><div class="nav">Heute ist Freitag, 10.05.2024</div>
                <h1>Ein Abkommen</h1>%s<p>Am 1. Februar 2023 hatten beide Seiten in einem langen
                Gespräch erstmals darüber verhandelt, wie der Fang verteilt werden soll.</p>
                <ul class="comments"><li class="comment"><time datetime="2024-05-06">6.5.2024</time>
                Schön!</li></ul><div class="sidebar"><h4>Neueste</h4><span class="date">09.05.2024
                </span></div><footer>© 2010-2024 Beispiel</footer></body></html>
                """
                    .formatted(line)))
        .isEqualTo("2024-05-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ru; 3 мая 2024 г., 10:15",
        "uk; Опубліковано 3 травня 2024",
        "pl; 3 maja 2024",
        "cs; 3. května 2024",
        "hr; 3. svibnja 2024.",
        "hu; 2024. május 3. 10:15",
        "hu; 2024. 05. 03.",
        "lt; 2024 m. gegužės 3 d.",
        "ro; 3 mai 2024",
        "el; 3 Μαΐου 2024",
        "sv; Publicerad 3 maj 2024",
        "fi; 3. toukokuuta 2024",
        "tr; Yayınlanma: 3 Mayıs 2024",
        "id; Jumat, 3 Mei 2024",
        "vi; Thứ sáu, 3/5/2024",
        "ja; 2024年5月3日 10時15分",
        "zh; 发布时间：2024年05月03日",
        "ko; 입력 2024. 05. 03.",
        "ar; ٣ مايو ٢٠٢٤",
        "th; 3 พฤษภาคม 2567",
        "hi; 3 मई 2024",
        "pt; 3 de Maio de 2024"
      })
  void isReadInTheLanguageOfThePage(String language, String printed) {
    assertThat(
            day(
                "<html lang='%s'><body><h1>Headline of the page</h1><span class='date'>%s</span>"
                    .formatted(language, printed)))
        .isEqualTo("2024-05-03");
  }

  @Test
  void prefersTheFirstPublicationToTheLastChange() {
    assertThat(
            day(
                """
                <meta property="article:modified_time" content="2024-05-08T10:00:00Z">
                <body><h1>A pact</h1><p>Published: 3 May 2024. Updated: 8 May 2024</p>
                """))
        .isEqualTo("2024-05-03");
    assertThat(
            day(
                "<body><h1>A pact</h1><div class='date'>Last updated: 8 May 2024<br>3 May 2024</div>"))
        .isEqualTo("2024-05-03");
  }

  @Test
  void takesTheLastChangeWhereNothingElseTells() {
    assertThat(day("<meta property='og:updated_time' content='2024-05-08'><body><p>A pact"))
        .isEqualTo("2024-05-08");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2024/may/03/pact",
        "https://news.example/2024/POLITICS/05/03/pact/index.html",
        "https://news.example/2024/world_news/5/3/pact/",
        "https://news.example/pact-2024-05-03.html"
      })
  void isReadFromAddresses(String address) {
    assertThat(read("<body><h1>A pact</h1>", URI.create(address))).hasToString("2024-05-03");
  }

  @Test
  void prefersTheMonthThatTheAddressNames() {
    String page =
        "<body><h1>A pact</h1><span class='date'>9 May 2024</span><span>x</span>"
            + "<span class='date'>3 April 2024</span>";
    assertThat(read(page, URI.create("https://blog.example/2024/04/pact")))
        .hasToString("2024-04-03");
    assertThat(read(page, URI.create("https://blog.example/pact"))).hasToString("2024-05-09");
  }

  @Test
  void takesTheDayOfItsPictureOrDatelineWhereNothingElseTells() {
    assertThat(
            day(
                "<meta property='og:image' content='https://img.example/2024/05/03/pact.jpg'>"
                    + "<body><h1>A pact</h1>"))
        .isEqualTo("2024-05-03");
    assertThat(
            day(
                "<body><h1>A pact</h1><p>DUBLIN, May 3, 2024 - The maker of nets said today that it"
                    + " had agreed to buy the smaller of its two rivals for shares, and that the"
                    + " boards of both had voted for the sale, which the owners of both are to"
                    + " approve at meetings that will be called within the month.</p>"))
        .isEqualTo("2024-05-03");
  }

  @Test
  void takesAWeakSignOnlyWhereThereIsNoBetterOne() {
    String changed = "<footer>Last change: 3 May 2024</footer>";
    assertThat(day("<body><h1>A pact</h1><p>Text.</p>" + changed)).isEqualTo("2024-05-03");
    assertThat(day("<body><h1>A pact</h1><p class='date'>1 May 2024</p>" + changed))
        .isEqualTo("2024-05-01");
  }

  @Test
  void readsTheMonthsOfTheLanguageOfItsDomain() {
    assertThat(
            read(
                "<body><h1>Egyezmény</h1><b>2024. május 3., 11:16</b>",
                URI.create("https://hirek.example.hu/egyezmeny")))
        .hasToString("2024-05-03");
  }

  @Test
  void readsDayAndMonthAsTheAddressDoes() {
    PublicationTime read =
        read(
            "<body><h1>A pact</h1><span class='date'>05/03/2024</span>",
            URI.create("https://news.example/2024/05/03/pact"));
    assertThat(read).hasToString("2024-05-03");
  }

  @Test
  void isNoneWhereOnlyTheStoryOrWhatIsToComeIsDated() {
    assertThat(day("<body><h1>A pact</h1><p>Talks about the pact will go on, they said.</p>"))
        .isEmpty();
    assertThat(day("<body><h1>A fair</h1><span class='date'>3 June 2024</span>")).isEmpty();
    assertThat(day("<body><h1>A pact</h1><footer>© 2019</footer>")).isEmpty();
    assertThat(day("<body><ul class='comments'><li>Ann, 3 May 2024: fine</li></ul>")).isEmpty();
  }

  @Test
  void everySignIsInSmallLettersAndOfAKind() {
    DateEvidence evidence = new DateEvidence();
    for (LexiconRow row :
        Lexicon.read("article/date-evidence.tsv", "kind", "sign", "weight").rows()) {
      String sign = row.required("sign");
      assertThat(sign).isEqualTo(sign.toLowerCase(Locale.ROOT));
      assertThat(evidence.weight(row.oneOf("kind", DateEvidence.Kind.class), sign)).isNotZero();
    }
  }

  private static String day(String html) {
    PublicationTime read = read(html, null);
    return read == null ? "" : read.date().toString();
  }

  private static @Nullable PublicationTime read(String html, @Nullable URI source) {
    return READER.read(new RawPage(Format.HTML, html, source, null, null)).published();
  }
}
