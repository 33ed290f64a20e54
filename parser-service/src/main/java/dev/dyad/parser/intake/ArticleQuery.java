package dev.dyad.parser.intake;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.parser.intake.Refusal.Reason;
import dev.dyad.parser.store.ArticleFilter;
import dev.dyad.parser.store.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of articles.
 *
 * @param publisher of this publisher
 * @param date published within this EDTF date
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param states in which each of these states acts or speaks
 * @param after the page after this article
 * @param before the page before this article
 * @param limit how many on a page
 */
record ArticleQuery(
    @QueryParam("publisher") @Parameter(description = "of this publisher")
        @Nullable String publisher,
    @QueryParam("date")
        @Parameter(description = "published within this date, in EDTF", example = "2024-02")
        @Nullable String date,
    @QueryParam("from") @Parameter(description = "published on this day or later")
        @Nullable String from,
    @QueryParam("to") @Parameter(description = "published on this day or earlier")
        @Nullable String to,
    @QueryParam("state")
        @Parameter(description = "in which each of these states acts or speaks", example = "CHN")
        List<String> states,
    @QueryParam("after") @Parameter(description = "from a page's own link") @Nullable String after,
    @QueryParam("before") @Parameter(description = "from a page's own link")
        @Nullable String before,
    @QueryParam("limit") @DefaultValue("50") String limit) {
  private static final int MOST = 200;

  ArticleFilter filter() {
    LocalDate first = from == null ? null : Parameters.day("from", from);
    LocalDate last = to == null ? null : Parameters.day("to", to);
    if (date != null) {
      Edtf within = Parameters.date("date", date);
      first = within.start().orElse(first);
      last = within.end().orElse(last);
    }
    return new ArticleFilter(
        publisher,
        first,
        last,
        states.stream().map(state -> state.strip().toUpperCase(Locale.ROOT)).toList());
  }

  PageRequest page() {
    if (after != null && before != null) {
      throw new Refusal(
          Reason.INVALID_PARAMETER,
          "A page comes after or before an article: give one of the two.");
    }
    return new PageRequest(
        after == null ? null : Parameters.bound("after", after),
        before == null ? null : Parameters.bound("before", before),
        Parameters.count("limit", limit, MOST));
  }
}
