package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits pasted text into lines and joins those that were wrapped at a fixed width. */
final class PageLines {
  /** No article has more lines; what stands below is not read. */
  static final int MOST = 20_000;

  /** A wrapped page has at least this many lines that go on in the next one. */
  private static final int WRAPS = 3;

  /** Of so few lines one that goes on is enough. */
  private static final int FEW_LINES = 14;

  private static final int NARROWEST = 35;

  /** References to control characters, as archives in SGML keep them. */
  private static final Pattern CONTROLS = Pattern.compile("&#(?:[0-8]|1[1-9]|2\\d|3[01]);");

  private static final int WIDEST = 120;

  private PageLines() {}

  /** The lines of a page that are not blank, in order. */
  static List<PageLine> of(String content) {
    List<String> raw =
        CONTROLS
            .matcher(content.replace('\u00a0', ' '))
            .replaceAll("")
            .lines()
            .map(PageLines::clean)
            .limit(MOST)
            .toList();
    List<PageLine> lines = new ArrayList<>();
    int block = 0;
    boolean wrapped = isWrapped(raw);
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < raw.size(); i++) {
      String line = raw.get(i);
      if (line.isBlank()) {
        block++;
        continue;
      }
      open.append(line);
      if (wrapped && i + 1 < raw.size() && goesOn(line, raw.get(i + 1))) {
        open.append(' ');
        continue;
      }
      lines.add(PageLine.of(lines.size(), block, open.toString()));
      open.setLength(0);
    }
    return lines;
  }

  private static boolean isWrapped(List<String> raw) {
    int wraps = 0;
    int wide = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      String line = raw.get(i).strip();
      String next = raw.get(i + 1).strip();
      if (line.length() > WIDEST) {
        wide++;
      } else if (line.length() >= NARROWEST
          && !next.isEmpty()
          && !endsSentence(line)
          && Character.isLowerCase(next.charAt(0))) {
        wraps++;
      }
    }
    long printed = raw.stream().filter(line -> !line.isBlank()).count();
    return wraps >= (printed <= FEW_LINES ? 1 : WRAPS) && wraps > wide;
  }

  private static boolean goesOn(String line, String next) {
    if (next.isBlank()) {
      return false;
    }
    boolean indented = indent(next) > indent(line) + 1;
    String text = line.strip();
    boolean signed = endsSentence(text) && next.strip().indexOf(' ') < 0;
    boolean midSentence = !endsSentence(text) && Character.isLowerCase(next.strip().charAt(0));
    return !indented
        && !signed
        && (midSentence || text.length() >= NARROWEST)
        && text.length() <= WIDEST;
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String line) {
    return !line.isEmpty() && ".!?\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Takes out what cannot be seen: marks of direction, byte order and zero width, controls. */
  private static String clean(String line) {
    StringBuilder seen = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int type = Character.getType(c);
      if (c == '\t') {
        seen.append(c);
      } else if (type == Character.SPACE_SEPARATOR) {
        seen.append(' ');
      } else if (type != Character.CONTROL && type != Character.FORMAT) {
        seen.append(c);
      }
    }
    return seen.toString();
  }
}
