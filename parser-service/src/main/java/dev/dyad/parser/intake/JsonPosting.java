package dev.dyad.parser.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.intake.Refusal.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article posted as JSON, as its fields say; exactly one of text, html and url is there.
 *
 * @param text the article as text
 * @param html the article as HTML
 * @param url where to fetch the article
 * @param source where it stands on the web
 * @param publisher who carries it
 * @param published when it was published
 * @param remarks which fields were not read
 */
record JsonPosting(
    @Nullable String text,
    @Nullable String html,
    @Nullable URI url,
    @Nullable URI source,
    @Nullable String publisher,
    @Nullable PublicationTime published,
    List<String> remarks) {
  private static final Set<String> FIELDS =
      Set.of("text", "html", "url", "source", "publisher", "published");

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** Reads the fields. */
  static JsonPosting read(String document) {
    JsonNode fields = object(document);
    List<String> remarks = new ArrayList<>();
    fields
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                remarks.add("the posted field '%s' is not known and was not read".formatted(name));
              }
            });
    String text = string(fields, "text");
    String html = string(fields, "html");
    URI url = address(fields, "url");
    long given = (text == null ? 0 : 1) + (html == null ? 0 : 1) + (url == null ? 0 : 1);
    if (given != 1) {
      throw new Refusal(
          Reason.INVALID_FIELD,
          "Give exactly one of text, html and url; the posting has %d of them.".formatted(given));
    }
    return new JsonPosting(
        text,
        html,
        url,
        address(fields, "source"),
        string(fields, "publisher"),
        time(string(fields, "published")),
        List.copyOf(remarks));
  }

  private static JsonNode object(String document) {
    try {
      JsonNode read = JSON.readValue(document);
      if (read == null || !read.isObject()) {
        throw new Refusal(
            Reason.MALFORMED_JSON,
            "Post one JSON object, for example {\"text\": \"…\", \"publisher\": \"…\"}.");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new Refusal(
          Reason.MALFORMED_JSON,
          "Line %d, column %d: %s. Mend the JSON, or post the article as text/plain."
              .formatted(
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    }
  }

  private static @Nullable String string(JsonNode fields, String name) {
    JsonNode value = fields.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new Refusal(
          Reason.INVALID_FIELD,
          "The field %s is a string, not a %s."
              .formatted(name, value.getNodeType().toString().toLowerCase(java.util.Locale.ROOT)));
    }
    return PostedText.checked(value.textValue());
  }

  private static @Nullable URI address(JsonNode fields, String name) {
    String value = string(fields, name);
    if (value == null) {
      return null;
    }
    try {
      URI url = new URI(value.strip());
      if (url.getHost() != null
          && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Answered below, as any other address that is none.
    }
    throw new Refusal(
        Reason.INVALID_FIELD,
        "The field %s is an http or https address, not '%s'.".formatted(name, shortened(value)));
  }

  private static @Nullable PublicationTime time(@Nullable String value) {
    if (value == null) {
      return null;
    }
    return PublicationTime.tryParse(value.strip())
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.INVALID_FIELD,
                    "The field published looks like 2024-02-28, 2024-02-28T11:30 or"
                        + " 2024-02-28T11:30+05:00, not '%s'.".formatted(shortened(value))));
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
