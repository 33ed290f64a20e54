package dev.dyad.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The whole of Dyad, with the seeds in it: started for the first test that asks, kept for all. */
final class Whole {
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static @Nullable Whole running;

  private final Stack stack;
  private final DataFolder folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Http http = new Http();

  private Whole() throws IOException {
    Path data = Files.createTempDirectory("dyad-whole");
    Settings settings = new Settings(HOME, data, freePorts(), Optional.empty(), true, false);
    folder = DataFolder.open(data);
    stack = new Stack(settings, folder, progress());
  }

  static synchronized Whole path() {
    if (running == null) {
      try {
        Whole whole = new Whole();
        Runtime.getRuntime().addShutdownHook(new Thread(whole.stack::close));
        whole.stack.start();
        whole.seed();
        running = whole;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running;
  }

  /** Posts the seeds as {@code up} does, and gives what the person at the terminal was told. */
  String seed() {
    said.reset();
    new Seeding(stack, folder.postedSeeds(), progress()).run(seeds(), "embedded");
    return said.toString(StandardCharsets.UTF_8);
  }

  static Seeds seeds() {
    return Seeds.in(HOME.resolve("seeds"));
  }

  Stack stack() {
    return stack;
  }

  URI at(Service service, String path) {
    return stack.address(service).resolve(path);
  }

  HttpResponse<String> post(String mediaType, byte[] article) {
    return http.post(at(Service.PARSER, "/api/v1/articles"), mediaType, article);
  }

  JsonNode get(Service service, String path) {
    try {
      return JSON.readTree(http.get(at(service, path)).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every event of a dyad, page after page. */
  List<JsonNode> events(String dyad) {
    List<JsonNode> all = new ArrayList<>();
    String page = "/api/v1/timelines/" + dyad + "/events?limit=50";
    while (page != null) {
      JsonNode answer = get(Service.TIMELINE, page);
      answer.get("items").forEach(all::add);
      JsonNode next = answer.get("next");
      page = next == null || next.isNull() ? null : next.asText();
    }
    return all;
  }

  /** How many articles the parser keeps. */
  long articles() {
    long count = 0;
    String page = "/api/v1/articles?limit=50";
    while (page != null) {
      JsonNode answer = get(Service.PARSER, page);
      count += answer.get("items").size();
      JsonNode next = answer.get("next");
      page = next == null || next.isNull() ? null : next.asText();
    }
    return count;
  }

  /** Waits up to a minute for something to become true. */
  static void await(String what, BooleanSupplier happened) {
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("A minute has passed, and still not: " + what);
      }
      Pause.millis(100);
    }
  }

  private Progress progress() {
    return new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private static Ports freePorts() throws IOException {
    try (ServerSocket web = new ServerSocket(0);
        ServerSocket parser = new ServerSocket(0);
        ServerSocket timeline = new ServerSocket(0)) {
      return new Ports(web.getLocalPort(), parser.getLocalPort(), timeline.getLocalPort());
    }
  }
}
