package dev.dyad.parser.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class PostArchivesTest {
  @TempDir Path folder;

  @Test
  void readsThePagesAndPassesTheRestOver() throws IOException {
    Path file = folder.resolve("news.warc.gz");
    try (WarcWriter archive =
        new WarcWriter(FileChannel.open(file, CREATE), WarcCompression.GZIP)) {
      archive.write(response("https://paper.example/a", 200, "text/html;charset=utf-8", UTF_8));
      archive.write(response("https://paper.example/gone", 404, "text/html", UTF_8));
      archive.write(response("https://paper.example/logo", 200, "image/png", UTF_8));
    }

    try (WarcReader archive = new WarcReader(file)) {
      assertThat(new WarcPages(10_000).read(archive))
          .containsExactly(new ArchivedPage(PAGE, "https://paper.example/a"));
    }
  }

  @Test
  void takesTheCharsetThatThePageDeclares() throws IOException {
    Path file = write(response("https://paper.example/a", 200, "text/html", ISO_8859_1));

    try (WarcReader archive = new WarcReader(file)) {
      assertThat(new WarcPages(10_000).read(archive)).extracting(ArchivedPage::html).contains(PAGE);
    }
  }

  @Test
  void passesOverAPageThatIsTooLong() throws IOException {
    Path file = write(response("https://paper.example/a", 200, "text/html", UTF_8));

    try (WarcReader archive = new WarcReader(file)) {
      assertThat(new WarcPages(10).read(archive)).isEmpty();
    }
  }

  @Test
  void postsOneLineAPage() throws Exception {
    Path file = write(response("https://paper.example/a", 200, "text/html;charset=utf-8", UTF_8));
    List<String> posted = new CopyOnWriteArrayList<>();
    HttpServer parser =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    parser.createContext(
        "/api/v1/articles/bulk",
        exchange -> {
          posted.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(202, -1);
          exchange.close();
        });
    parser.start();
    try {
      URI address = URI.create("http://localhost:" + parser.getAddress().getPort());

      assertThat(new PostArchives(address).post(List.of(file, file)).statusCode()).isEqualTo(202);
    } finally {
      parser.stop(0);
    }
    assertThat(posted).singleElement().asString().hasLineCount(2).contains("paper.example/a");
  }

  private static final StandardOpenOption[] CREATE = {
    StandardOpenOption.CREATE, StandardOpenOption.WRITE
  };

  private static final String PAGE =
      "<html><head><meta charset=\"iso-8859-1\"></head><body>Café in Strelsau</body></html>";

  private Path write(WarcResponse response) throws IOException {
    Path file = folder.resolve("news.warc");
    try (WarcWriter archive =
        new WarcWriter(FileChannel.open(file, CREATE), WarcCompression.NONE)) {
      archive.write(response);
    }
    return file;
  }

  private static WarcResponse response(String url, int status, String type, Charset charset)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "as it is")
            .body(MediaType.parse(type), PAGE.getBytes(charset))
            .build();
    return new WarcResponse.Builder(URI.create(url))
        .date(Instant.parse("2024-02-28T11:30:00Z"))
        .body(MediaType.HTTP_RESPONSE, http)
        .build();
  }
}
