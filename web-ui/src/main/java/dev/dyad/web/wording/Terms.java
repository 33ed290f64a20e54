package dev.dyad.web.wording;

import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Quad;
import dev.dyad.contract.plover.Status;
import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The coding terms in plain words, from {@code terms.tsv}. */
@TemplateExtension(namespace = "term")
public final class Terms {
  private static final Map<String, Term> TERMS =
      Table.read("terms.tsv", 3).stream()
          .map(row -> new Term(row.get(0), row.get(1), row.get(2)))
          .collect(Collectors.toUnmodifiableMap(Term::code, Function.identity()));

  private Terms() {}

  /** An event type, narrowed by its mode where one is known. */
  public static Term of(EventType type, @Nullable Mode mode) {
    return mode == null ? type(type) : get(type.name() + "." + mode.code());
  }

  /** An event type. */
  public static Term type(EventType type) {
    return get(type.name());
  }

  /** A status. */
  public static Term status(Status status) {
    return get("status:" + status.code());
  }

  /** A quad class. */
  public static Term quad(Quad quad) {
    return get("quad:" + quad.code());
  }

  /** How a date was found. */
  public static Term basis(DateBasis basis) {
    return get("basis:" + basis.code());
  }

  private static Term get(String code) {
    return Optional.ofNullable(TERMS.get(code))
        .orElseThrow(() -> new IllegalArgumentException("terms.tsv has no row '" + code + "'"));
  }
}
