package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A filter as an address holds it. */
public record FilterParams(
    @PathParam("dyad")
        @Parameter(description = "Two state codes in either order", example = "CHN-PAK")
        String dyad,
    @QueryParam("from")
        @Parameter(description = "A day, month or year: 2024-02-28, 2024-02 or 2024")
        @Nullable String from,
    @QueryParam("to") @Parameter(description = "A day, month or year, up to its end")
        @Nullable String to,
    @QueryParam("type") @Parameter(description = "PLOVER types; repeated or separated by commas")
        List<String> type,
    @QueryParam("status")
        @Parameter(
            description =
                "occurred, planned, proposed, cancelled, denied; repeated or separated by commas")
        List<String> status,
    @QueryParam("publisher") @Parameter(description = "Who reports it; repeated for one of several")
        List<String> publisher,
    @QueryParam("actor") @Parameter(description = "A person who takes part, by name or part of it")
        @Nullable String actor,
    @QueryParam("sources") @Parameter(description = "At least so many publishers report it")
        @Nullable String sources,
    @QueryParam("q") @Parameter(description = "Full text: words, \"a phrase\", or, -not")
        @Nullable String q,
    @QueryParam("order") @Parameter(description = "asc (the default) or desc")
        @Nullable String order) {

  /**
   * Reads the filter.
   *
   * @throws IllegalArgumentException if a part of it is wrong; the message says which and what is
   *     right
   */
  Filter filter() {
    return new Filter(
        DyadPair.parse(dyad.toUpperCase(Locale.ROOT)),
        date("from", from).flatMap(Edtf::start).orElse(null),
        date("to", to).flatMap(Edtf::end).orElse(null),
        each("type", type, EventType.values(), EventType::name),
        each("status", status, Status.values(), Status::code),
        publisher.stream().filter(name -> !name.isBlank()).toList(),
        blankToNull(actor),
        number("sources", sources, 0, Integer.MAX_VALUE, 0),
        blankToNull(q),
        order == null || order.isBlank()
            ? Order.ASC
            : one("order", order.strip(), Order.values(), Order::code));
  }

  /** Reads a whole number; an absent one is {@code otherwise}. */
  static int number(String name, @Nullable String text, int least, int most, int otherwise) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("%s is a whole number, not '%s'".formatted(name, text), e);
    }
    throw new IllegalArgumentException(
        "%s is %d to %d, not %s".formatted(name, least, most, text.strip()));
  }

  private static Optional<Edtf> date(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      Edtf date = Edtf.parse(text.strip());
      if (date.start().isPresent() && date.end().isPresent() && !date.isInterval()) {
        return Optional.of(date);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(refusal(name, text), e);
    }
    throw new IllegalArgumentException(refusal(name, text));
  }

  private static String refusal(String name, String text) {
    return "%s is a day, month or year such as 2024-02-28, 2024-02 or 2024, not '%s'"
        .formatted(name, text);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <E> Set<E> each(
      String name, List<String> texts, E[] values, Function<E, String> code) {
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> one(name, text, values, code))
        .collect(Collectors.toSet());
  }

  /** Reads one of several names. */
  static <E> E one(String name, String text, E[] values, Function<E, String> code) {
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is one of %s, not '%s'"
                        .formatted(
                            name,
                            Arrays.stream(values).map(code).collect(Collectors.joining(", ")),
                            text)));
  }
}
