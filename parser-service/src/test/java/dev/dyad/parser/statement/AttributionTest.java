package dev.dyad.parser.statement;

import static dev.dyad.parser.statement.Said.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, in the many ways in which news tells it. */
class AttributionTest {
  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "The road stays open," Torres said.                                       | The road        | Ana Torres
          "The road stays open," said Torres.                                       | The road        | Ana Torres
          ''The road stays open,'' Torres said.                                     | The road        | Ana Torres
          “The road,” Vega said, “stays open for all.”                              | stays open      | Luis Vega
          "The road stays open," Vega laughed.                                      | The road        | Luis Vega
          "The road stays open," Foreign Minister Luis Vega said.                   | The road        | Luis Vega
          "The road stays open," the ministry's host, Luis Vega, said.              | The road        | Luis Vega
          "The road stays open," Torres, who leads the talks, said.                 | The road        | Ana Torres
          "My hosts said that they would pay," Vega told reporters.                 | My hosts        | Luis Vega
          In a statement Torres said the road would stay open.                      | In a            | Ana Torres
          Torres has let it be known that the road is shut.                         | Torres has      | Ana Torres
          Torres reacted on Friday that the road was hers.                          | Torres reacted  | Ana Torres
          Torres believes that the road will stay open.                             | Torres believes | Ana Torres
          Torres was quoted by the radio as saying that the road was open.          | Torres was      | Ana Torres
          Vega closed the talks on Tuesday, saying that the road was open.          | Vega closed     | Luis Vega
          Vega issued a statement saying that the road was open.                    | Vega issued     | Luis Vega
          The talks ended well, with Vega calling the road "a gift".                | The talks       | Luis Vega
          Torres reiterated Peru's position on the road.                            | Torres          | Ana Torres
          Vega voiced concern over the road.                                        | Vega voiced     | Luis Vega
          Vega had a message for the guests: "The road is yours to use."            | Vega had        | Luis Vega
          Vega called on the two sides to mend the road.                            | Vega called     | Luis Vega
          """)
  void isReadFromItsSentence(String sentence, String words, String speaker) {
    assertThat(speaker(LEAD + sentence, words)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "It is late," Vega said. "The road stays open."                           | The road        | Luis Vega
          "It is late," Vega said. The hall was full. "The road stays open."        | The road        | Luis Vega
          "It is late. The road stays open," Vega said.                             | It is           | Luis Vega
          Vega said it was late. "Torres is a friend of ours," he said.             | Torres is       | Luis Vega
          "The guests of Torres are welcome," Vega said. "They say so themselves."  | They say        | Luis Vega
          """)
  void isReadFromWhatIsNear(String sentences, String words, String speaker) {
    assertThat(speaker(LEAD + sentences, words)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A resident said that the road was open.
          "The road is open," a police source said.
          Peru lodged a protest with Chile.
          Chile pledged $5 million for the road.
          Vega called on the king.
          Vega paid the bill.
          Torres refused to say that the road would open.
          """)
  void isNotReadIntoWhatIsNoStatement(String sentence) {
    assertThat(Said.lines(LEAD + sentence)).isEmpty();
  }

  private static String speaker(String story, String words) {
    Said said = Said.in(story);
    int at = said.text().body().indexOf(words, LEAD.length() - "LIMA: ".length() - 20);
    return said.statements().stream()
        .filter(s -> s.start() <= at && at < s.end())
        .findFirst()
        .map(said::speaker)
        .orElse("no statement at '" + words + "'");
  }
}
