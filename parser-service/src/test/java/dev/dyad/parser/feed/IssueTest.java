package dev.dyad.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.fetch.Document;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IssueTest {

  @Test
  void reads_atom_the_oldest_entry_first() throws Exception {
    Issue issue =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Fjord</title><id>urn:f</id><updated>2024-03-05T10:00:00Z</updated>
            <entry><title>B</title><id>urn:b</id><link href="b.html"/><published>2024-03-05T10:00:00+05:00</published></entry>
            <entry><title>A</title><id>urn:a</id><link href="https://example.org/a"/></entry>
            </feed>
            """);

    assertThat(issue.title()).isEqualTo("Fjord");
    assertThat(issue.entries())
        .containsExactly(
            new Issue.Entry("urn:a", URI.create("https://example.org/a"), null),
            new Issue.Entry(
                "urn:b",
                URI.create("https://example.com/feeds/b.html"),
                PublicationTime.parse("2024-03-05T05:00Z")));
  }

  private static Issue read(String xml) throws Exception {
    return Issue.read(
        new Document(
            URI.create("https://example.com/feeds/all"),
            "application/atom+xml",
            xml.getBytes(StandardCharsets.UTF_8),
            null,
            null,
            true));
  }
}
