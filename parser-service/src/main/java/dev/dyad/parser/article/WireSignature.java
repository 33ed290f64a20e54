package dev.dyad.parser.article;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes off what wires sign the end of a story with: "(NAN)", "PTI RKS ZH", "Enditem", "(yos/wul)".
 */
final class WireSignature {
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\s*(?:\\((\\p{Lu}[\\p{L}. ]{1,20}|www\\.[^\\s()]{3,40}|[Ee]nds?)\\)|■|□|###|\\*{3})$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\s*(?:(?<=[.!?\"”])\\s?(?i:endit(?:em)?)\\.?|\\((?:\\p{Ll}{2,5}[/,]\\s?)+\\p{Ll}{2,5}\\))$");
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<=[.!?\"”])\\s(?:[-—–]{1,2}\\s?)?(\\p{Lu}{2,6})((?:\\s\\p{Lu}{2,4}){0,4})$");

  /** A signature takes at most so many characters. */
  private static final int REACH = 60;

  private final Agencies agencies;

  WireSignature(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Whether a line is nothing but a signature: "REUTER", "(END)", "■". */
  boolean is(String line) {
    return agencies.named(line.strip()).isPresent() || off("x. " + line).equals("x.");
  }

  private boolean signs(String name) {
    return name.startsWith("www")
        || name.toLowerCase(Locale.ROOT).startsWith("end")
        || agencies.named(name).isPresent();
  }

  /** The paragraph without its signature. */
  String off(String paragraph) {
    int from = Math.max(0, paragraph.length() - REACH);
    String tail = paragraph.substring(from);
    for (int i = 0; i < 3; i++) {
      var brackets = BRACKETS.matcher(tail);
      String name = brackets.find() ? brackets.group(1) : null;
      if (name == null || signs(name)) {
        tail = brackets.reset().replaceFirst("");
      }
    }
    tail = CLOSING.matcher(tail).replaceFirst("");
    var initials = INITIALS.matcher(tail);
    if (initials.find() && agencies.named(initials.group(1)).isPresent()) {
      tail = tail.substring(0, initials.start());
    }
    return paragraph.substring(0, from) + tail.stripTrailing();
  }
}
