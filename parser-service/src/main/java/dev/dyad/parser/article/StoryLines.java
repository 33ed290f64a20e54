package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the story stands among the lines of a page.
 *
 * @param lines the lines that belong to it, in order
 * @param start index of its first line, the number of lines if there is no story
 * @param end index of its last line
 * @param dateline what stands at its head, null if nothing does
 * @param datelineLine index of the line that holds the dateline, -1 if none does
 */
record StoryLines(
    List<PageLine> lines, int start, int end, @Nullable ReadDateline dateline, int datelineLine) {

  /** Signs that papers set behind those that close a dateline: "(APP) :The ministry". */
  private static final Pattern SIGN = Pattern.compile("^\\s*[:–—-]+\\s*(?=[\\p{L}\"“])");

  StoryLines {
    lines = List.copyOf(lines);
  }

  /** The same story at the end of other lines, for looking at what stands below it. */
  StoryLines at(List<PageLine> page) {
    String last = lines.isEmpty() ? "" : lines.getLast().text();
    int at = page.size() - 1;
    while (at >= 0 && !page.get(at).text().equals(last)) {
      at--;
    }
    return new StoryLines(lines, Math.max(0, at), Math.max(0, at), dateline, datelineLine);
  }

  /** Where its first line stands among other lines of the same page, 0 if nowhere. */
  int firstIn(List<PageLine> page) {
    String first = lines.isEmpty() ? "" : lines.getFirst().text();
    int at = page.size() - 1;
    while (at > 0 && !page.get(at).text().equals(first)) {
      at--;
    }
    return Math.max(0, at);
  }

  /** The paragraphs of the story, dateline and signature taken off. */
  List<String> paragraphs(WireSignature signature) {
    List<String> paragraphs = new ArrayList<>();
    for (PageLine line : lines) {
      String text =
          dateline != null && line.index() == datelineLine
              ? SIGN.matcher(
                      line.text().substring(Math.min(dateline.length(), line.text().length())))
                  .replaceFirst("")
              : line.text();
      Optional.of(text.strip()).filter(t -> !t.isEmpty()).ifPresent(paragraphs::add);
    }
    if (!paragraphs.isEmpty()) {
      paragraphs.add(signature.offLast(paragraphs.removeLast()));
    }
    return paragraphs;
  }
}
