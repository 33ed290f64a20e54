package dev.dyad.parser.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes off what wires sign the end of a story with: "(NAN)", "PTI RKS ZH", "Enditem", "(yos/wul)".
 */
final class WireSignature {
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\s*(?:\\((\\p{Lu}[\\p{L}. ]{1,20}|www\\.[^\\s()]{3,40}|[Ee]nds?)\\)\\.?|■|□|###|\\*{3})$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\s*(?:(?<=[.!?\"”])\\s?(?i:endit(?:em)?)\\.?|(?<=[.!?])/\\.|\\((?:\\p{Ll}{2,5}[/,]\\s?)+\\p{Ll}{2,5}\\))$");
  private static final Pattern DASHED =
      Pattern.compile(
          "(?<=[.!?\"”])\\s?[-—–]{1,2}\\s?((?:\\p{Lu}[\\p{L}-]{1,20})(?:[/ ]\\p{Lu}\\p{L}{1,20}){0,2}|\\p{Lu}\\p{Ll}+\\.\\p{Ll}{2,8})$");
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<=[.!?\"”])\\s(?:[-—–]{1,2}\\s?)?(\\p{Lu}{2,10})((?:\\s\\p{Lu}{2,4}){0,4})$");

  /** A signature takes at most so many characters. */
  private static final int REACH = 60;

  private final Agencies agencies;
  private final ClosingSign closing;

  WireSignature(Agencies agencies) {
    this.agencies = agencies;
    this.closing = new ClosingSign(agencies);
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

  /** The last paragraph of a story without its signature, be it an unknown paper's initials. */
  String offLast(String paragraph) {
    String rest = off(paragraph);
    return rest.substring(0, closing.in(rest)).stripTrailing();
  }

  /** An acronym or an address: "VNS", "Harbour.example". */
  private static boolean isCode(String name) {
    return name.indexOf('.') > 0
        || (name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT)));
  }

  /** The agencies that sign the end of a paragraph. */
  List<String> agencies(String paragraph) {
    return agencies.in(sign(paragraph).replaceFirst("^[-—–\\s]+", ""));
  }

  /** What signs the last paragraph of a story, empty if nothing does. */
  String sign(String paragraph) {
    return paragraph.substring(offLast(paragraph).length()).strip();
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
    var dashed = DASHED.matcher(tail);
    if (dashed.find() && (isCode(dashed.group(1)) || !agencies.in(dashed.group(1)).isEmpty())) {
      tail = tail.substring(0, dashed.start());
    }
    var initials = INITIALS.matcher(tail);
    if (initials.find() && agencies.named(initials.group(1)).isPresent()) {
      tail = tail.substring(0, initials.start());
    }
    return paragraph.substring(0, from) + tail.stripTrailing();
  }
}
