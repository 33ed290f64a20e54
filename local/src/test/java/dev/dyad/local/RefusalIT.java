package dev.dyad.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is answered with a problem detail that says what is wrong, and nothing is stored. */
class RefusalIT {
  private final Whole dyad = Whole.path();

  static Stream<Arguments> badInput() {
    byte[] binary = new byte[4096];
    new Random(1).nextBytes(binary);
    String future =
        "{\"text\": \"Norway thanked Chile for its help on Tuesday, the foreign ministry in Oslo"
            + " said.\", \"published\": \"%s\"}".formatted(LocalDate.now().plusYears(1));
    return Stream.of(
        Arguments.of("empty body", "text/plain", new byte[0]),
        Arguments.of(
            "2 MB of text", "text/plain", "Norway thanked Chile. ".repeat(110_000).getBytes(UTF_8)),
        Arguments.of("a binary", "text/plain", binary),
        Arguments.of(
            "French",
            "text/plain",
            ("Le ministre des affaires étrangères a rencontré mardi à Paris son homologue allemand"
                    + " pour parler de la coopération entre les deux pays.")
                .getBytes(UTF_8)),
        Arguments.of("invalid JSON", "application/json", "{\"text\": \"Norway".getBytes(UTF_8)),
        Arguments.of("a future date", "application/json", future.getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void isAnsweredWithAProblem(String what, String mediaType, byte[] input) {
    long before = dyad.articles();

    HttpResponse<String> answer = dyad.post(mediaType, input);

    assertThat(answer.statusCode()).as(what).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = Whole.json(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("detail").asText()).isNotBlank();
    assertThat(dyad.articles()).isEqualTo(before);
  }
}
