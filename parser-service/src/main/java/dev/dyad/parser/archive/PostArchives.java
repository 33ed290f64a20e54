package dev.dyad.parser.archive;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.netpreserve.jwarc.WarcReader;

/** {@code ./dyad warc FILE…}: posts the pages of WARC files to a running parser, in bulk. */
public final class PostArchives {
  private static final int LONGEST_PAGE = 2_000_000;
  private static final int PIPE = 1 << 16;

  private final URI bulk;
  private final JsonMapper json = JsonMapper.builder().build();

  PostArchives(URI parser) {
    this.bulk = parser.resolve("/api/v1/articles/bulk");
  }

  /** Takes the files and, after {@code --to}, the parser's address. */
  public static void main(String[] args) throws IOException, InterruptedException {
    URI parser = URI.create("http://localhost:8081");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--to") && i + 1 < args.length) {
        parser = URI.create(args[++i]);
      } else {
        files.add(Path.of(args[i]));
      }
    }
    if (files.isEmpty()) {
      System.err.println(
          "Name at least one WARC file: ./dyad warc FILE… [--to http://localhost:8081]");
      System.exit(2);
    }
    HttpResponse<String> answer = new PostArchives(parser).post(files);
    System.out.println(answer.body());
    System.exit(answer.statusCode() == 202 ? 0 : 1);
  }

  /** Posts the pages of the files in one request and gives the job's first answer. */
  HttpResponse<String> post(List<Path> files) throws IOException, InterruptedException {
    try (PipedInputStream lines = new PipedInputStream(PIPE);
        HttpClient client = HttpClient.newHttpClient()) {
      PipedOutputStream into = new PipedOutputStream(lines);
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(files, into));
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(bulk)
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofInputStream(() -> lines))
                  .build(),
              BodyHandlers.ofString());
      writing.join();
      return answer;
    }
  }

  private void write(List<Path> files, OutputStream into) {
    WarcPages pages = new WarcPages(LONGEST_PAGE);
    try (OutputStream out = new BufferedOutputStream(into)) {
      for (Path file : files) {
        try (WarcReader archive = new WarcReader(file)) {
          pages.read(archive).forEach(page -> line(page, out));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(ArchivedPage page, OutputStream out) {
    try {
      out.write(json.writeValueAsBytes(page));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
