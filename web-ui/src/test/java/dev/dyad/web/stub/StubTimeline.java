package dev.dyad.web.stub;

import com.sun.net.httpserver.HttpExchange;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Page;
import dev.dyad.contract.chronology.Summary;
import dev.dyad.web.stub.StubServer.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays the timeline service: filters, pages of five, events. */
final class StubTimeline implements StubServer.Handler {
  private static final int PAGE = 5;

  @Override
  public Answer answer(HttpExchange request) {
    String path = request.getRequestURI().getPath();
    if (path.equals("/q/health/live")) {
      return new Answer(200, Map.of("status", "UP"));
    }
    if (path.equals("/api/v1/timelines")) {
      return new Answer(200, new Page<>(SampleChronology.timelines(), null, null));
    }
    if (path.equals("/api/v1/events")) {
      return new Answer(200, new Page<>(reportedBy(query(request).get("article")), null, null));
    }
    if (path.endsWith("/summary")) {
      return new Answer(
          200,
          path.contains("FRA-KEN")
              ? SampleChronology.years()
              : new Summary(DyadPair.parse("AUT-BEL"), "year", List.of()));
    }
    if (path.endsWith("/events")) {
      return events(path, query(request));
    }
    String id = path.substring(path.lastIndexOf('/') + 1);
    return SampleChronology.events().stream()
        .filter(event -> event.id().toString().equals(id))
        .findFirst()
        .map(event -> new Answer(200, SampleChronology.withReports(event)))
        .orElse(new Answer(404, Map.of("status", 404, "title", "There is no such event")));
  }

  private static List<ChronologyEvent> reportedBy(@Nullable String article) {
    return SampleArticle.ID.toString().equals(article)
        ? List.of(SampleChronology.withReports(SampleChronology.meeting()))
        : List.of();
  }

  private static Answer events(String path, Map<String, String> query) {
    List<ChronologyEvent> all =
        path.contains("FRA-KEN")
            ? SampleChronology.events().stream().filter(event -> matches(event, query)).toList()
            : List.of();
    int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
    int to = Math.min(all.size(), from + PAGE);
    return new Answer(
        200,
        new Page<>(
            all.subList(from, to),
            to < all.size() ? link(path, to) : null,
            from > 0 ? link(path, Math.max(0, from - PAGE)) : null));
  }

  private static boolean matches(ChronologyEvent event, Map<String, String> query) {
    LocalDate start = event.start();
    boolean inTime =
        start == null
            ? !query.containsKey("from") && !query.containsKey("to")
            : !start.isBefore(LocalDate.parse(query.getOrDefault("from", "0001-01-01")))
                && !start.isAfter(LocalDate.parse(query.getOrDefault("to", "9999-12-31")));
    return inTime
        && query.getOrDefault("type", event.type().name()).equals(event.type().name())
        && event.title().contains(query.getOrDefault("q", ""));
  }

  private static String link(String path, int cursor) {
    return "http://elsewhere.example" + path + "?cursor=" + cursor;
  }

  private static Map<String, String> query(HttpExchange request) {
    @Nullable String query = request.getRequestURI().getRawQuery();
    return query == null
        ? Map.of()
        : Arrays.stream(query.split("&"))
            .map(parameter -> parameter.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
