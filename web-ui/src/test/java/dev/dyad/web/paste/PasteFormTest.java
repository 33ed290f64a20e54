package dev.dyad.web.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteFormTest {

  @Test
  void anEmptyFormAsksForTheArticle() {
    assertThat(PasteForm.EMPTY.errors()).containsOnlyKeys("text");
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), ''",
    "rift-courier.example, ''",
    "https://, ''",
    "'', yesterday",
    "'', 2024-02-30"
  })
  void whatIsNoAddressOrDayIsRefused(String source, String published) {
    assertThat(new PasteForm("text", "text", source, "", published).errors()).hasSize(1);
  }

  @Test
  void aTimeMayFollowTheDayAfterASpace() {
    PasteForm form = new PasteForm("text", "text", "", "", " 2024-02-28 11:30 ");

    assertThat(form.errors()).isEmpty();
    assertThat(form.article().published()).isEqualTo("2024-02-28T11:30");
  }

  @Test
  void aPageOfHtmlIsPostedAsHtmlAndEmptyFieldsAreNot() {
    var article = new PasteForm("<p>text", "html", "", " ", "").article();

    assertThat(article.html()).isEqualTo("<p>text");
    assertThat(article.text()).isNull();
    assertThat(article.publisher()).isNull();
  }

  @Test
  void aLeadingLineBreakOutlivesTheTextArea() {
    assertThat(new PasteForm("\nA", "text", "", "", "").lineText()).isEqualTo("\n\nA");
  }
}
