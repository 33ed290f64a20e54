package dev.dyad.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final String HEAD =
      "# Fruit.\n# Source: a garden.\n# Licence: none.\nname\tkinds\n";

  private enum Colour {
    DEEP_RED
  }

  @Test
  void readsCommentAndRows() {
    Lexicon fruit =
        Lexicon.parse("fruit.tsv", HEAD + "apple\tred|green\npear\t\n", "name", "kinds");

    assertThat(fruit.comment()).contains("Source: a garden.");
    assertThat(fruit.rows()).hasSize(2);
    assertThat(fruit.rows().getFirst().list("kinds")).containsExactly("red", "green");
    assertThat(fruit.rows().getLast().list("kinds")).isEmpty();
  }

  @Test
  void saysWhereARowIsMalformed() {
    assertThatThrownBy(() -> Lexicon.parse("fruit.tsv", HEAD + "apple\n", "name", "kinds"))
        .hasMessage("fruit.tsv:5: 1 cells for 2 columns");
    assertThatThrownBy(() -> Lexicon.parse("fruit.tsv", HEAD + " apple\t\n", "name", "kinds"))
        .hasMessage("fruit.tsv:5: white space around ' apple'");
    LexiconRow row =
        Lexicon.parse("fruit.tsv", HEAD + "\tred||green\n", "name", "kinds").rows().getFirst();
    assertThatThrownBy(() -> row.list("kinds")).hasMessageContaining("fruit.tsv:5");
    assertThatThrownBy(() -> row.required("name")).hasMessage("fruit.tsv:5: nothing under name");
  }

  @Test
  void readsNamesOfAnEnum() {
    LexiconRow row =
        Lexicon.parse("fruit.tsv", HEAD + "deep-red\t\n", "name", "kinds").rows().getFirst();

    assertThat(row.oneOf("name", Colour.class)).isEqualTo(Colour.DEEP_RED);
  }

  @Test
  void refusesOtherColumnsAndMissingFiles() {
    assertThatThrownBy(() -> Lexicon.parse("fruit.tsv", HEAD, "name"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Lexicon.read("no-such.tsv", "name"))
        .isInstanceOf(IllegalStateException.class);
  }
}
