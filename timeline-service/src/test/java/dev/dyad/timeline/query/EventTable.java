package dev.dyad.timeline.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Person;
import dev.dyad.testing.PostgresResource;
import dev.dyad.timeline.StoredJson;
import dev.dyad.timeline.merge.Words;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real database of its own with the service's tables, filled with events by hand. */
final class EventTable implements AutoCloseable {
  private static final String INSERT =
      """
      insert into event (id, dyad, type, status, starts, ends, sources, publishers, people, words,
                         content, changed)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, now())
      """;

  private final PostgresResource server = new PostgresResource();
  private final AgroalDataSource source;

  EventTable() {
    Map<String, String> settings = server.start();
    AgroalDataSourceConfigurationSupplier pool = new AgroalDataSourceConfigurationSupplier();
    pool.connectionPoolConfiguration()
        .maxSize(2)
        .connectionFactoryConfiguration()
        .jdbcUrl(settings.get("quarkus.datasource.jdbc.url"))
        .principal(new NamePrincipal(settings.get("quarkus.datasource.username")))
        .credential(new SimplePassword(settings.get("quarkus.datasource.password")));
    try {
      source = AgroalDataSource.from(pool);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var unused = Flyway.configure().dataSource(source).load().migrate();
  }

  DataSource source() {
    return source;
  }

  void insert(List<ChronologyEvent> events, List<String> publishers) {
    try (Connection connection = source.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (ChronologyEvent event : events) {
        Object[] values = {
          event.id(),
          event.timeline().toString(),
          event.type().name(),
          event.status().name(),
          event.start(),
          event.end(),
          event.sources(),
          connection.createArrayOf(
              "text", publishers.stream().limit(event.sources()).map(Words::fold).toArray()),
          connection.createArrayOf(
              "text", event.people().stream().map(Person::name).map(Words::fold).toArray()),
          Words.fold(event.title()),
          StoredJson.mapper().writeValueAsString(event)
        };
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
      }
      Objects.requireNonNull(insert.executeBatch());
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    source.close();
    server.stop();
  }
}
