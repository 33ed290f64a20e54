package dev.dyad.parser.reading;

/** Colours of a terminal (ECMA-48 SGR), or none. */
enum Ink {
  HEADLINE("1"),
  QUIET("2"),
  ACTOR("36"),
  DATE("33"),
  EVENT("4"),
  LABEL("1;35");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(boolean coloured, String text) {
    return coloured ? "\u001b[%sm%s\u001b[0m".formatted(code, text) : text;
  }

  String start() {
    return "\u001b[" + code + "m";
  }
}
