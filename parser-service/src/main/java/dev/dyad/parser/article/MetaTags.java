package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in meta tags: OpenGraph, Dublin Core and the publishers' own. */
final class MetaTags {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "og:pubdate",
          "article:published",
          "published_time",
          "publish-date",
          "publish_date",
          "published-date",
          "publishdate",
          "pubdate",
          "publication_date",
          "publication-date",
          "date.published",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "dc.date.publication",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "ptime",
          "displaydate",
          "timestamp",
          "article:post_date",
          "datecreated",
          "og:published_time",
          "rnews:datepublished",
          "bt:pubdate",
          "citation_publication_date",
          "citation_date",
          "prism.publicationdate",
          "doc_date",
          "date_published",
          "pub_date",
          "created",
          "article:created_time",
          "date",
          "release_date",
          "og:release_date",
          "video:release_date",
          "gentime",
          "publishtime",
          "news_date",
          "article_publish_date",
          "article-publish-date",
          "dateofpublication",
          "issued",
          "vr:published_time",
          "shareaholic:article_published_time",
          "iso-8601-publish-date",
          "uploaddate");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dc.date.modified",
          "dcterms.modified",
          "last-modified",
          "lastmod",
          "dateupdate",
          "date_modified",
          "article:updated",
          "modified_time",
          "revised");

  private final Map<String, List<String>> values = new HashMap<>();

  MetaTags(Document page) {
    for (Element tag : page.select("meta[content], [itemprop]")) {
      String value = tag.hasAttr("content") ? tag.attr("content") : tag.attr("datetime");
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isBlank()) {
          values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(MarkupText.plain(value));
        }
      }
    }
  }

  /** The first value of the first of the names that the page uses. */
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  /** Every value of a name. */
  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** What may be the time of publication, the likeliest first. */
  List<String> published() {
    return PUBLISHED.stream().flatMap(name -> all(name).stream()).toList();
  }

  /** What may be the time of the last change. */
  List<String> modified() {
    return MODIFIED.stream().flatMap(name -> all(name).stream()).toList();
  }
}
