package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language that an HTML page says it is in. */
final class PageLanguage {
  private static final String ENGLISH = "en";
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private final Map<String, String> ofDomains = new HashMap<>();

  PageLanguage() {
    for (LexiconRow row :
        Lexicon.read("article/domain-languages.tsv", "domain", "language").rows()) {
      String language = row.required("language");
      if (!KNOWN.contains(language)) {
        throw row.malformed("no ISO 639-1 code");
      }
      ofDomains.put(row.required("domain"), language);
    }
  }

  /** Its ISO 639-1 code: as the page says, else that of its domain; else English. */
  String of(Document page, MetaTags meta, @Nullable PageAddress address) {
    Element root = page.selectFirst("html");
    Stream<String> stated =
        Stream.concat(
            root == null ? Stream.empty() : Stream.of(root.attr("lang"), root.attr("xml:lang")),
            Stream.of("og:locale", "content-language", "language", "dc.language")
                .flatMap(name -> meta.all(name).stream()));
    return stated
        .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage())
        .filter(KNOWN::contains)
        .findFirst()
        .orElseGet(
            () -> address == null ? ENGLISH : ofDomains.getOrDefault(address.domain(), ENGLISH));
  }
}
