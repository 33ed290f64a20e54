package dev.dyad.parser.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who owns a page in its lines of copyright and publication. */
final class OwnerLines {
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyrights?|©|\\(c\\))");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)?\\d{2})?");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:,? (?:Ltd|Limited|Digital|Online|(?:Satellite |Television |Media |News )?Network|Inc|LLC|PLC|Plc|Corp|Corporation|Company|Co|Pvt|Pty|Private|GmbH|Berhad|Bhd|Media Group|Publications|Publishing|Newspapers|Media Ltd|S\\.A|\\[.*)\\.?)+$");
  private static final Pattern PUBLISHED_IN =
      Pattern.compile(
          "^Published (?:in|by) (\\p{Lu}[\\p{L}.' ]{2,40}?),? (?:on )?(?=\\p{Lu}\\p{L}+ \\d|\\d)");

  private static final Pattern ISSUED =
      Pattern.compile(
          "(?i)^issued by:?\\s(?:the )?(?=(?:ministry|department|office|government)\\b)");

  /** So many characters before the sign of copyright may hold its year. */
  private static final int YEAR = 5;

  /** Longer lines are running text. */
  private static final int LONGEST = 300;

  /** So many lines at the head of a page may show its name. */
  private static final int HEAD = 8;

  private final Agencies agencies;

  OwnerLines(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The owners that lines name: "© 2024 Lagos Herald Ltd", "Published in Dawn, May 3rd". */
  List<String> in(List<PageLine> lines) {
    Set<String> heads = new HashSet<>();
    lines.stream().limit(HEAD).forEach(line -> heads.add(line.columns().getFirst()));
    return lines.stream()
        .map(PageLine::text)
        .filter(text -> text.length() < LONGEST)
        .flatMap(
            text ->
                Stream.of(owner(text, heads), publishedIn(text), issuedBy(text))
                    .flatMap(Optional::stream))
        .toList();
  }

  /** The owner in a line of copyright; what a head of the page shows is a name as it stands. */
  private Optional<String> owner(String text, Set<String> heads) {
    Matcher sign = COPYRIGHT.matcher(text);
    if (!sign.find()) {
      return Optional.empty();
    }
    boolean owner =
        YEARS.matcher(text.substring(Math.max(0, sign.start() - YEAR))).find()
            || text.toLowerCase(Locale.ROOT).contains("rights reserved");
    if (!owner) {
      return Optional.empty();
    }
    String rest = COPYRIGHT.matcher(text.substring(sign.start())).replaceAll(" ");
    rest =
        YEARS
            .matcher(rest)
            .replaceAll(" ")
            .strip()
            .replaceFirst("^[-–,\\s]*(?:by|of)?\\s", "")
            .strip();
    String name =
        rest.split("(?<=[\\p{Ll}\\p{Lu}]{2})\\.(?:\\s|$)|\\s[-–—|]\\s|[|]|(?i:all rights)")[0]
            .strip();
    if (!heads.contains(name)) {
      name = COMPANY.matcher(name).replaceFirst("");
    }
    name = name.replaceFirst("[.,\\s]+$", "").replaceFirst("^[-–,\\s]+", "");
    if (name.length() > 1
        && name.split(" ").length <= 6
        && Character.isUpperCase(name.codePointAt(0))) {
      String shown = headOf(name, heads);
      return Optional.of(agencies.publisher(shown.replaceFirst("^The ", "")).orElse(shown));
    }
    return Optional.empty();
  }

  /** What the head of the page shows of an owner's name: "Lagos Herald" of "Lagos Herald Group". */
  private static String headOf(String owner, Set<String> heads) {
    return heads.stream()
        .filter(
            head ->
                (head.indexOf(' ') > 0 && owner.startsWith(head + " "))
                    || (head.length() > 2 && owner.startsWith(head + ".")))
        .findFirst()
        .orElse(owner);
  }

  private static Optional<String> issuedBy(String text) {
    Matcher issued = ISSUED.matcher(text);
    if (!issued.find()) {
      return Optional.empty();
    }
    String body = text.substring(issued.end()).split("[.,;|]")[0].strip();
    boolean loud = body.chars().noneMatch(Character::isLowerCase);
    return Optional.of(loud ? Capitals.titleCase(body) : body);
  }

  private static Optional<String> publishedIn(String text) {
    Matcher found = PUBLISHED_IN.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
