package dev.dyad.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.text.AnalyzedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalJoinerTest {
  private final TimeTagger tagger = new TimeTagger();
  private final IntervalJoiner joiner = new IntervalJoiner();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the 24 hours to 6am on Wednesday 20 jets came. | 2024-05-28/2024-05-29
          In the three days to Wednesday 20 jets came.      | 2024-05-27/2024-05-29
          He will visit from June 4 to 8.                    | 2024-06-04/2024-06-08
          He will visit between 3 and 8 July.                | 2024-07-03/2024-07-08
          He will visit from Monday until Wednesday.         | 2024-06-03/2024-06-05
          He was there on 15 and 16 May 2024.                | 2024-05-15/2024-05-16
          He was there on 15 and 20 May 2024.                | 2024-05-15 2024-05-20
          He came in 2016 and 2019.                          | 2016 2019
          Trade grew from 2016 to 2019.                      | 2016/2019
          It lasts from late June to mid-July.               | 2024-06~/2024-07-15~
          He came on Monday and told us on Friday to go.     | 2024-05-27 2024-05-31
          """)
  void joinsTheEndsOfOneInterval(String sentence, String dates) {
    AnalyzedText text = Analysis.of(sentence);
    List<TimeExpression> found = tagger.tag(text, LocalDate.of(2024, 5, 31));
    assertThat(joiner.join(sentence, found))
        .extracting(expression -> Objects.toString(expression.edtf()))
        .containsExactly(dates.split(" "));
  }
}
