package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.place.Gazetteer;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {
  private static final PageReader READER = new PageReader(new Gazetteer());
  private static final String STORY =
      """
      <p>BRUSSELS (AFP) - Norland and Estria signed an accord on fishing rights on Friday, ending a
      dispute of two decades, officials of both countries said here.</p>
      <p>"We have turned the page," Norland's foreign minister, Jan Berg, told reporters after the
      ceremony, which the European commissioner for fisheries attended.</p>
      <p>The accord sets quotas for cod and herring and creates a commission that will meet twice a
      year, in turn in each of the two capitals, the ministers said.</p>
      <p><a href="/cod">Read more: the cod wars explained</a></p>
      <p>Estria's parliament is expected to ratify it in June. The opposition in Norland has said
      that it will vote against it.</p>
      """;

  @Test
  void believesJsonLdFirst() {
    ArticleParts parts =
        read(
            """
            <html><head><title>Fishing accord | The Test Herald</title>
            <meta property="article:published_time" content="2024-05-09T00:00:00Z">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
              {"@type": ["NewsArticle"], "headline": "Norland and Estria sign fishing accord",
               "datePublished": "2024-05-03T14:20:00+02:00",
               "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Web Desk"}],
               "publisher": {"@type": "Organization", "name": "The Test Herald"}}]}</script></head>
            <body><nav><a>Home</a></nav><article><h1>Norland and Estria sign fishing accord</h1>
            %s<p>Sign up to our newsletter</p></article></body></html>
            """
                .formatted(STORY));
    assertThat(parts.headline()).isEqualTo("Norland and Estria sign fishing accord");
    assertThat(parts.authors()).containsExactly("Ann Lee");
    assertThat(parts.published()).hasToString("2024-05-03T14:20+02:00");
    assertThat(parts.publisher()).isEqualTo("The Test Herald");
    assertThat(parts.agencies()).containsExactly("AFP");
    assertThat(parts.dateline()).isNotNull();
    assertThat(parts.body())
        .startsWith("Norland and Estria signed")
        .endsWith("vote against it.")
        .doesNotContain("Read more", "Sign up", "Home");
    assertThat(parts.paragraphs()).hasSize(4);
  }

  @Test
  void readsMetaTagsAndAHeadlineWithoutTheSite() {
    ArticleParts parts =
        read(
            """
            <html><head><meta property="og:title" content="Fishing accord signed - Test Herald">
            <meta property="og:site_name" content="Test Herald">
            <meta name="dcterms.created" content="3 May 2024"></head>
            <body><div class="content">%s</div></body></html>
            """
                .formatted(STORY));
    assertThat(parts.headline()).isEqualTo("Fishing accord signed");
    assertThat(parts.publisher()).isEqualTo("Test Herald");
    assertThat(parts.published()).hasToString("2024-05-03");
  }

  @Test
  void findsTheDayInTheAddressAMarkedTimeOrTheText() {
    String page = "<html><body>%s<article>%s</article></body></html>";
    URI address = URI.create("https://news.example/2024/05/03/accord");
    assertThat(
            READER
                .read(new RawPage(Format.HTML, page.formatted("", STORY), address, null, null))
                .published())
        .hasToString("2024-05-03");
    assertThat(
            read(page.formatted("<time datetime=\"2024-05-03T10:00:00Z\">x</time>", STORY))
                .published())
        .hasToString("2024-05-03T10:00Z");
    assertThat(read(page.formatted("<div>Posted on May 3, 2024</div>", STORY)).published())
        .hasToString("2024-05-03");
    assertThat(read(page.formatted("<span class=\"datum\">3. Mai 2024</span>", STORY)).published())
        .hasToString("2024-05-03");
  }

  @Test
  void letsThePosterWin() {
    ArticleParts parts =
        READER.read(
            new RawPage(
                Format.HTML,
                "<meta name=date content=2024-05-03><p>" + STORY,
                null,
                "The Poster",
                PublicationTime.parse("2024-05-01")));
    assertThat(parts.publisher()).isEqualTo("The Poster");
    assertThat(parts.published()).hasToString("2024-05-01");
  }

  @Test
  void takesBrokenJsonAndMarkupInItsStride() {
    ArticleParts parts =
        read("<script type='application/ld+json'>{\"@type\": </script><p>" + STORY + "<div><<>");
    assertThat(parts.body()).contains("Norland and Estria signed");
  }

  private static ArticleParts read(String html) {
    return READER.read(new RawPage(Format.HTML, html, null, null, null));
  }
}
