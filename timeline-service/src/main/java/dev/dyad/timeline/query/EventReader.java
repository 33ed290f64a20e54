package dev.dyad.timeline.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.EventReport;
import dev.dyad.contract.chronology.Evidence;
import dev.dyad.timeline.StoredJson;
import dev.dyad.timeline.merge.Account;
import dev.dyad.timeline.report.ReportFormat;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads one event with all that was reported of it. */
final class EventReader {
  private static final String EVENT = "select content from event where id = ?";
  private static final String OF_ARTICLE =
      "select distinct event_id from account where article_id = ? order by event_id";
  private static final String REPORTS =
      """
      select a.content as account, a.because, r.content as report
        from account a
        join report r using (article_id)
       where a.event_id = ?
      """;

  private static final Comparator<EventReport> BY_PUBLICATION =
      Comparator.comparing(
              (EventReport report) ->
                  Optional.ofNullable(report.published()).map(PublicationTime::iso).orElse("~"))
          .thenComparing(report -> report.articleId().toString());

  private static final ObjectMapper STORED = StoredJson.mapper();
  private static final ObjectMapper REPORTED = ReportFormat.mapper();

  private final Database database;

  EventReader(Database database) {
    this.database = database;
  }

  /** The event of an id, its reports in order of publication; empty if there is none. */
  Optional<ChronologyEvent> read(UUID id) {
    return database
        .read(
            new SqlQuery(EVENT, List.of(id)),
            row -> Database.json(STORED, row, "content", ChronologyEvent.class))
        .stream()
        .findFirst()
        .map(event -> with(event, reports(id)));
  }

  /** The events that an article reports, each with its reports; empty if it reported none. */
  List<ChronologyEvent> reportedBy(UUID article) {
    return database
        .read(
            new SqlQuery(OF_ARTICLE, List.of(article)),
            row -> row.getObject("event_id", UUID.class))
        .stream()
        .flatMap(id -> read(id).stream())
        .toList();
  }

  private List<EventReport> reports(UUID id) {
    return database.read(new SqlQuery(REPORTS, List.of(id)), EventReader::report).stream()
        .sorted(BY_PUBLICATION)
        .toList();
  }

  private static EventReport report(ResultSet row) throws SQLException {
    Account account = Database.json(STORED, row, "account", Account.class);
    StructuredArticle article = Database.json(REPORTED, row, "report", StructuredArticle.class);
    CodedEvent event = account.event();
    return new EventReport(
        account.article(),
        article.headline(),
        article.publisher(),
        article.published(),
        article.url(),
        event.id(),
        event.date(),
        event.evidence().stream().map(span -> evidence(span, article.body())).toList(),
        article.statements().stream()
            .filter(statement -> event.id().equals(statement.event()))
            .map(statement -> article.body().substring(statement.start(), statement.end()))
            .toList(),
        texts(row.getArray("because")));
  }

  private static Evidence evidence(Span span, String body) {
    return new Evidence(span.start(), span.end(), span.in(body));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static ChronologyEvent with(ChronologyEvent event, List<EventReport> reports) {
    return new ChronologyEvent(
        event.id(),
        event.timeline(),
        event.type(),
        event.mode(),
        event.quad(),
        event.source(),
        event.target(),
        event.mutual(),
        event.intensity(),
        event.date(),
        event.start(),
        event.end(),
        event.status(),
        event.place(),
        event.people(),
        event.title(),
        event.confidence(),
        event.sources(),
        event.reviewed(),
        reports,
        null);
  }
}
