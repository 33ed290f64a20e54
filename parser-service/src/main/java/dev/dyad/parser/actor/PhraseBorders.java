package dev.dyad.parser.actor;

/** Where noun phrases begin and end, by parts of speech. */
final class PhraseBorders {
  private PhraseBorders() {}

  /** The first token of the noun phrase that a token stands in, its article included. */
  static int start(Reading reading, int token) {
    int i = token;
    while (i > 0) {
      if (isBeginning(reading, i) && !isInside(reading, i)) {
        return i;
      }
      if (!continues(reading, i - 1)) {
        return i;
      }
      i--;
    }
    return i;
  }

  /** The last token of the noun phrase that begins at a token, people's names left out. */
  static int end(Reading reading, int token) {
    int i = token;
    while (i + 1 < reading.size()
        && continues(reading, i + 1)
        && (!isBeginning(reading, i + 1) || isInside(reading, i + 1))
        && reading.name(i + 1) == null) {
      i++;
    }
    return i;
  }

  /** Whether a token opens a noun phrase. */
  static boolean isBeginning(Reading reading, int i) {
    String pos = reading.pos(i);
    return pos.equals("DT") || pos.equals("PRP$") || pos.equals("PDT");
  }

  /** "The" in "Kingdom of the Netherlands" opens nothing. */
  private static boolean isInside(Reading reading, int i) {
    Found found = reading.found(i);
    return found != null && found.first() < i;
  }

  private static boolean continues(Reading reading, int i) {
    String pos = reading.pos(i);
    if (reading.name(i) != null) {
      return reading.pos(i + 1).equals("POS");
    }
    if (reading.found(i) != null && !pos.startsWith("V")) {
      return true;
    }
    return switch (pos) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "DT", "PRP$" ->
          !isAside(reading, i);
      case "VBN", "VBG" -> continues(reading, i + 1) && isAttribute(reading, i);
      default -> false;
    };
  }

  private static boolean isAside(Reading reading, int i) {
    return NameWords.isCalendar(reading.word(i));
  }

  private static boolean isAttribute(Reading reading, int i) {
    String before = reading.pos(i - 1);
    return before.equals("DT")
        || before.equals("JJ")
        || before.equals("RB")
        || before.equals("HYPH")
        || before.equals("POS")
        || before.equals("PRP$");
  }
}
