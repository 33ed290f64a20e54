package dev.dyad.parser.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in schema.org's terms (JSON-LD). */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Types of schema.org that are no article and yet carry a date of publication. */
  private static final List<String> LESSER =
      List.of("WebPage", "ItemPage", "CreativeWork", "MediaObject");

  /** No page needs more nodes than this. */
  private static final int MOST_NODES = 20_000;

  private final List<JsonNode> articles = new ArrayList<>();

  private JsonLd() {}

  /** Reads the scripts of a page; one that is no JSON is passed over. */
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    List<JsonNode> lesser = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        found.collect(JSON.readTree(script.data().strip()), lesser);
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    found.articles.addAll(lesser);
    return found;
  }

  private void collect(JsonNode root, List<JsonNode> lesser) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    int seen = 0;
    while (!open.isEmpty() && seen++ < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        String type = node.path("@type").toString();
        if (type.contains("Article") || type.contains("Posting") || type.contains("Report")) {
          articles.add(node);
        } else if (LESSER.stream().anyMatch(type::contains)) {
          lesser.add(node);
        }
      }
      node.forEach(open::add);
    }
  }

  /** A text of the article, by the name of its property. */
  Optional<String> text(String property) {
    return articles.stream()
        .map(article -> article.path(property))
        .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
        .map(value -> value.isObject() ? value.path("name") : value)
        .filter(JsonNode::isTextual)
        .map(value -> MarkupText.plain(value.asText()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** A date of the article, by the name of its property in small letters. */
  Optional<String> date(String property) {
    for (JsonNode article : articles) {
      for (Iterator<Map.Entry<String, JsonNode>> it = article.fields(); it.hasNext(); ) {
        Map.Entry<String, JsonNode> field = it.next();
        if (field.getKey().equalsIgnoreCase(property) && field.getValue().isValueNode()) {
          return Optional.of(field.getValue().asText());
        }
      }
    }
    return Optional.empty();
  }

  /** The names under a property that holds people or organisations. */
  List<String> names(String property) {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      JsonNode value = article.path(property);
      for (JsonNode one : value.isArray() ? value : JSON.createArrayNode().add(value)) {
        JsonNode name = one.isObject() ? one.path("name") : one;
        for (JsonNode each : name.isArray() ? name : JSON.createArrayNode().add(name)) {
          if (each.isTextual() && !each.asText().isBlank()) {
            names.add(MarkupText.plain(each.asText()));
          }
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }
}
