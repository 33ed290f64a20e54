package dev.dyad.parser.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful editor records of an article; the format of the gold articles. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldArticle(
    @Nullable String headline,
    List<String> authors,
    @Nullable String published,
    @Nullable String publisher,
    List<String> agencies,
    @Nullable GoldDateline dateline,
    String bodyStarts,
    String bodyEnds,
    List<GoldActor> actors,
    List<GoldEvent> events,
    List<GoldStatement> statements) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldDateline(@Nullable String place, @Nullable String country) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldActor(String name, @Nullable String state) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldEvent(
      String type,
      @Nullable String mode,
      List<String> source,
      @Nullable List<String> target,
      boolean mutual,
      @Nullable String date,
      @Nullable String status,
      boolean optional) {

    List<String> targets() {
      return target == null ? List.of() : target;
    }

    @Override
    public String toString() {
      return "%s %s>%s %s %s %s".formatted(type, source, targets(), date, status, mode);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldStatement(@Nullable String speaker, @Nullable String state, String starts) {}
}
