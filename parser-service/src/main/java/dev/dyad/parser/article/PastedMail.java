package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article as it was sent around by mail: the mail's own head and marks of quotation go. */
final class PastedMail {
  /** The head of a mail stands among so many lines. */
  private static final int HEAD = 14;

  /** So many lines of its head show a mail. */
  private static final int FEWEST = 2;

  /** The head's lines of RFC 5322 that say nothing of the article. */
  private static final Pattern ROUTE =
      Pattern.compile("(?i)^(?:from|to|cc|bcc|reply-to|sent by|message-id|list-id):\\s.*");

  private static final Pattern SUBJECT =
      Pattern.compile("(?i)^subject:\\s*(?:\\[[^\\]]{1,40}\\]\\s*)*");

  /** A mail sent on has the words of whoever did in its subject, and the headline below. */
  private static final Pattern SENT_ON = Pattern.compile("(?i)^(?:fwd?|re|aw|wg|tr|rv):.*");

  /** When the mail was sent, which is not when its article was published, if that is told. */
  private static final Pattern SENT = Pattern.compile("(?i)^(?:date|sent):\\s*");

  private static final Pattern MARK = Pattern.compile("^(?:>\\s?)+");

  private static final Pattern RULE = Pattern.compile("(?i)^-{2,}.*(?:message|mail).*-{2,}$");

  private PastedMail() {}

  /** A page without the head of the mail that brought it; other pages as they are. */
  static String off(String content) {
    List<String> lines = new ArrayList<>(content.lines().toList());
    long marked = lines.stream().filter(line -> line.startsWith(">")).count();
    boolean quoted = 2 * marked > lines.stream().filter(line -> !line.isBlank()).count();
    if (quoted) {
      lines.replaceAll(line -> MARK.matcher(line).replaceFirst(""));
    }
    int head = Math.min(HEAD, lines.size());
    long routes = lines.subList(0, head).stream().filter(PastedMail::isOfHead).count();
    if (routes < FEWEST) {
      return quoted ? String.join("\n", lines) : content;
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean top = i < head;
      if (top && (ROUTE.matcher(line).matches() || RULE.matcher(line).matches())) {
        continue;
      }
      Matcher subject = SUBJECT.matcher(line);
      if (top && subject.find()) {
        String told = line.substring(subject.end());
        kept.add(SENT_ON.matcher(told).matches() ? "" : told);
      } else {
        kept.add(top ? SENT.matcher(line).replaceFirst("") : MARK.matcher(line).replaceFirst(""));
      }
    }
    return String.join("\n", kept);
  }

  private static boolean isOfHead(String line) {
    return ROUTE.matcher(line).matches() || SUBJECT.matcher(line).find();
  }
}
