package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.DateEvidence.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page declares: JSON-LD, meta tags, scripts, its address. */
final class DeclaredDates {
  /** Longer scripts are read so far. */
  private static final int LONGEST_SCRIPT = 400_000;

  private static final String DAY = "day";

  private static final List<String> PICTURES = List.of("og:image", "twitter:image");

  private final DateEvidence evidence;
  private final DateTexts texts;
  private final Pattern member;

  DeclaredDates(DateEvidence evidence, DateTexts texts) {
    this.evidence = evidence;
    this.texts = texts;
    String names = String.join("|", evidence.of(Kind.SCRIPT).keySet());
    this.member =
        Pattern.compile(
            "(?<!\\w)("
                + names
                + ")\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}\\\\?[\"']?([^\"'\\\\,}<]{8,40})",
            Pattern.CASE_INSENSITIVE);
  }

  /** Every date that the page declares. */
  List<DateCandidate> in(
      Document page, JsonLd linked, MetaTags meta, @Nullable PageAddress address) {
    List<DateCandidate> found = new ArrayList<>();
    evidence
        .of(Kind.LINKED)
        .forEach(
            (property, weight) ->
                linked.date(property).ifPresent(v -> add(v, Kind.LINKED, weight, found)));
    evidence
        .of(Kind.META)
        .forEach(
            (name, weight) ->
                meta.all(name).forEach(value -> add(value, Kind.META, weight, found)));
    if (address != null) {
      double weight = evidence.weight(Kind.ADDRESS, DAY);
      address.day().ifPresent(day -> add(day.toString(), Kind.ADDRESS, weight, found));
    }
    for (String picture : PICTURES) {
      double weight = evidence.weight(Kind.PICTURE, DAY);
      meta.first(picture)
          .flatMap(PageAddress::of)
          .flatMap(PageAddress::day)
          .ifPresent(day -> add(day.toString(), Kind.PICTURE, weight, found));
    }
    scripts(page, found);
    return found;
  }

  private void scripts(Document page, List<DateCandidate> found) {
    Map<String, Double> weights = evidence.of(Kind.SCRIPT);
    Set<String> seen = new HashSet<>();
    for (Element script : page.select("script")) {
      String data = script.data();
      Matcher members = member.matcher(data.substring(0, Math.min(data.length(), LONGEST_SCRIPT)));
      while (members.find()) {
        String name = members.group(1).toLowerCase(Locale.ROOT);
        int before = found.size();
        if (!seen.contains(name)) {
          add(members.group(2), Kind.SCRIPT, weights.getOrDefault(name, 0.0), found);
        }
        if (found.size() > before) {
          seen.add(name);
        }
      }
    }
  }

  private void add(String value, Kind kind, double weight, List<DateCandidate> found) {
    for (PublicationTime time : texts.stated(value)) {
      found.add(new DateCandidate(time, kind, weight, found.size()));
      return;
    }
  }
}
