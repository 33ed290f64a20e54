package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page that is not blank.
 *
 * @param index place among the lines, from 0
 * @param block the stretch without a blank line that it stands in, from 0
 * @param text the line, its white space normalised
 * @param columns what stands apart in it by two spaces or a tab and more
 * @param words how many words it has
 */
record PageLine(int index, int block, String text, List<String> columns, int words) {

  static PageLine of(int index, int block, String raw) {
    List<String> columns = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    StringBuilder column = new StringBuilder();
    int gap = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isWhitespace(c)) {
        gap += c == '\t' ? 2 : 1;
        continue;
      }
      if (gap > 0 && !text.isEmpty()) {
        text.append(' ');
        if (gap > 1) {
          columns.add(column.toString());
          column.setLength(0);
        } else {
          column.append(' ');
        }
      }
      gap = 0;
      text.append(c);
      column.append(c);
    }
    columns.add(column.toString());
    return new PageLine(
        index, block, text.toString(), List.copyOf(columns), wordCount(text.toString()));
  }

  /** Whether it begins with the mark of a list. */
  boolean bullet() {
    return text.length() > 1 && "*•●▪■·►▶–-—".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }

  /** Whether it ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i >= 0 && "\"'”’»)] ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  private static int wordCount(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isLetterOrDigit(text.charAt(i));
      if (part && !inside) {
        words++;
      }
      inside = part || (inside && text.charAt(i) != ' ');
    }
    return words;
  }
}
