package dev.dyad.parser.place;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.List;

/** The rows of the lexicon of states. */
public final class StateRows {
  private StateRows() {}

  /** Every state and territory, in the order of the file. */
  public static List<LexiconRow> read() {
    return Lexicon.read("states.tsv", "code", "name", "names", "people", "capital", "capitals")
        .rows();
  }
}
