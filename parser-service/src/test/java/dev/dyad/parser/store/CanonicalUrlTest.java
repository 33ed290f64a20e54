package dev.dyad.parser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.Example.org/a/, example.org/a",
    "http://example.org:80/a#top, example.org/a",
    "https://example.org:8443/a, example.org:8443/a",
    "https://example.org/a?utm_source=x&id=7&fbclid=y, example.org/a?id=7",
    "https://example.org/a?b=2&a=1, example.org/a?a=1&b=2",
    "https://example.org/?p=31, example.org?p=31",
    "https://example.org/A, example.org/A"
  })
  void leaves_out_what_makes_no_other_page(String url, String canonical) {
    assertThat(CanonicalUrl.of(URI.create(url)).map(CanonicalUrl::value)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org", "https://www.example.org/?utm_medium=x", "mailto:a@b.org"})
  void is_no_article_s_address(String url) {
    assertThat(CanonicalUrl.of(URI.create(url))).isEmpty();
  }

  @Property
  void is_the_same_for_its_own_result(@ForAll("addresses") URI url) {
    CanonicalUrl once = CanonicalUrl.of(url).orElseThrow();

    assertThat(CanonicalUrl.of(URI.create("https://" + once.value()))).contains(once);
  }

  @Provide
  Arbitrary<URI> addresses() {
    Arbitrary<String> word = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(6);
    return Combinators.combine(
            Arbitraries.of("http://", "https://", "https://www.", "https://WWW."),
            word,
            word,
            word.list().ofMaxSize(4))
        .as(
            (scheme, host, path, parameters) ->
                URI.create(
                    scheme + "h" + host + ".org/" + path + "?" + String.join("=1&", parameters)));
  }
}
