package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dateline at the head of a paragraph in the styles of wires and papers. */
final class DatelineReader {
  /** No dateline is longer than this. */
  private static final int LONGEST = 140;

  /** What sets a dateline off from the story; the first alternative that matches is taken. */
  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:\\.\\s?[-–—]+|--+|[—–]|\\s-\\s|\\s-(?=\\p{Lu})|(?<=[)\\p{L}\\d])-\\s|:\\s|(?<=\\)):(?=\\p{L})|(?<=\\))\\s|(?<=/)\\.?\\s|\\.\\s(?=/)|(?<=\\p{L}{4}|[)\\d])\\.\\s(?=\\p{Lu})|\\s\\|\\s)\\s*[-—–]{0,2}\\s*");

  private final DatelineTerms terms;

  DatelineReader(Gazetteer places, Agencies agencies, BylineWords words) {
    this.terms = new DatelineTerms(places, agencies, words);
  }

  /** The dateline that a paragraph begins with. */
  Optional<ReadDateline> atHeadOf(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher end = END.matcher(head);
    Optional<ReadDateline> found = Optional.empty();
    while (end.find()) {
      DatelineParts parts = new DatelineParts(terms);
      String before = head.substring(0, end.start());
      if (before.lastIndexOf('(') <= before.lastIndexOf(')')
          && parts.read(before)
          && end.end() < paragraph.length()
          && parts.holds(sign(before, end.group().strip()))) {
        ReadDateline read = parts.dateline(end.end());
        if (found.isEmpty() || tells(read) > tells(found.get())) {
          found = Optional.of(read);
        }
      }
    }
    return found;
  }

  /** What sets the parts off; a full stop behind a bracket or slash stands with it. */
  private static String sign(String parts, String sign) {
    boolean closed = parts.endsWith("/") || parts.endsWith(")");
    return closed && sign.equals(".") ? parts.charAt(parts.length() - 1) + sign : sign;
  }

  /** How much beside its place a dateline gives; of two that end at different signs more wins. */
  private static int tells(ReadDateline read) {
    return (read.month() > 0 ? 1 : 0) + read.agencies().size() + read.outlets().size();
  }

  /** The dateline that is the whole of a line: "NEW DELHI", "AFP, WASHINGTON". */
  Optional<ReadDateline> alone(String line) {
    String text = line.strip().replaceFirst("\\s*[-—–:.]+$", "");
    if (text.length() > 60) {
      return Optional.empty();
    }
    DatelineParts parts = new DatelineParts(terms);
    if (parts.read(text) && parts.holdsAlone(text.length() < line.strip().length())) {
      return Optional.of(parts.dateline(line.length()));
    }
    return Optional.empty();
  }
}
