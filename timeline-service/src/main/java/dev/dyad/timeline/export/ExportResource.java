package dev.dyad.timeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.timeline.Problems;
import dev.dyad.timeline.StoredJson;
import dev.dyad.timeline.query.Chronologies;
import dev.dyad.timeline.query.FilterParams;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Chronologies as files: all that the same query shows on its pages, streamed. */
@Path("/api/v1/timelines/{dyad}")
@Tag(name = "Exports", description = "Chronologies as files")
public class ExportResource {
  private static final ObjectMapper JSON = StoredJson.mapper();

  private interface Format {
    void write(OutputStream out) throws IOException;
  }

  private final Chronologies chronologies;

  ExportResource(Chronologies chronologies) {
    this.chronologies = chronologies;
  }

  /** Comma-separated values. */
  @GET
  @Path("events.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "A chronology as CSV",
      description = "RFC 4180 with a header row. Takes the filters of the chronology.")
  @APIResponse(responseCode = "200")
  public Response csv(@BeanParam FilterParams params) {
    return file(params, "csv", out -> writeCsv(params, out));
  }

  /** Newline-delimited JSON. */
  @GET
  @Path("events.ndjson")
  @Produces("application/x-ndjson")
  @Operation(
      summary = "A chronology as NDJSON",
      description = "One event a line, as in lists. Takes the filters of the chronology.")
  @APIResponse(responseCode = "200")
  public Response ndjson(@BeanParam FilterParams params) {
    return file(params, "ndjson", out -> writeLines(params, out));
  }

  private Response file(FilterParams params, String extension, Format format) {
    try {
      DyadPair dyad = chronologies.check(params);
      StreamingOutput body = format::write;
      return Response.ok(body)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              "attachment; filename=\"%s.%s\"".formatted(dyad, extension))
          .build();
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest("This export cannot be made", String.valueOf(e.getMessage()));
    }
  }

  private void writeCsv(FilterParams params, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(CsvRow.HEADER);
    chronologies.each(params, event -> print(csv, event));
    csv.flush();
  }

  private static void print(CSVPrinter csv, ChronologyEvent event) {
    try {
      csv.printRecord(CsvRow.of(event));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeLines(FilterParams params, OutputStream out) throws IOException {
    ObjectWriter json = JSON.writer();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    chronologies.each(
        params,
        event -> {
          try {
            text.write(json.writeValueAsString(event));
            text.write('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    text.flush();
  }
}
