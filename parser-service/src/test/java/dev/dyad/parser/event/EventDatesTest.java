package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.actor.ActorFinder;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import dev.dyad.parser.time.IntervalJoiner;
import dev.dyad.parser.time.TimeTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events happen, as the text of a report of Thursday, 6 June 2024, tells it. */
class EventDatesTest {
  private static final Gazetteer PLACES = new Gazetteer();
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final ActorFinder ACTORS = new ActorFinder(PLACES);
  private static final EventCoder CODER = new EventCoder(PLACES);
  private static final TimeTagger TIMES = new TimeTagger();
  private static final PublicationTime REPORTED = PublicationTime.parse("2024-06-06");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a day of its own, or that of the report
          Kenya signed a treaty with Ghana on Tuesday. | 057 | 2024-06-04
          Kenya signed a treaty with Ghana. | 057 | 2024-06-06
          Kenya's president will visit Ghana. | 042 | null
          Kenya's president will visit Ghana within a week. | 042 | 2024-06-06/2024-06-13
          Kenya's president will visit Ghana in the coming weeks. | 042 | 2024-06~
          Kenya's president will visit Ghana by 30 June. | 042 | 2024-06-06/2024-06-30
          Kenya's president is due in Ghana before the end of the month. | 042 | 2024-06
          Kenya will lift its ban on goods from Ghana, starting on 1 July. | 081 | 2024-07-01
          Kenya is sending its foreign minister to Ghana on Monday. | 042 | 2024-06-10
          # what only looks like its date
          Kenya accused Ghana of shelling a village on Monday. | 112 | 2024-06-06
          Kenya condemned Ghana for what it called a violation of its airspace on Tuesday. | 111 | 2024-06-04
          # counted from another
          Kenya on Wednesday recalled its ambassador to Ghana, two days after Ghana signed a treaty with Kenya. | 057 | 2024-06-03
          Kenya on Wednesday recalled its ambassador to Ghana, hours after Ghana signed a treaty with Kenya. | 057 | 2024-06-05
          Kenya signed a treaty with Ghana a day before the two recalled their ambassadors on Tuesday. | 057 | 2024-06-03
          # what lasts several days
          Kenya's president arrived in Ghana on Tuesday for a three-day visit. | 042 | 2024-06-04/2024-06-06
          President Amos Kiprono of Kenya arrived in Ghana on Sunday. Mr Kiprono left Ghana on Tuesday at the end of his visit. | 042 | 2024-06-02/2024-06-04
          Kenya's president on Wednesday ended a four-day visit to Ghana. | 042 | 2024-06-02/2024-06-05
          Kenya's president on Wednesday ended a visit to Ghana that began on Monday. The two countries signed a treaty. | 057 | 2024-06-03/2024-06-05
          Kenya and Ghana began a naval exercise on Monday. The drills run until Saturday. | 062 | 2024-06-03/2024-06-08
          Kenya and Ghana held a round of talks by video link since Monday. | 040 | 2024-06-03/2024-06-06
          Kenya has deployed troops along its border with Ghana since Monday. | 154 | 2024-06-03
          Kenya and Ghana on Tuesday launched a naval exercise that runs through Saturday. | 062 | 2024-06-04/2024-06-08
          Kenya and Ghana will hold a naval exercise, which starts on 10 June and ends on 15 June. | 062 | 2024-06-10/2024-06-15
          Kenya and Ghana began joint military drills on Monday that will last until 14 June. | 062 | 2024-06-03/2024-06-14
          Kenya's president is due to travel to Ghana in the second half of July. | 042 | 2024-07-16/2024-07-31
          # what belongs to a visit has the visit's days
          Kenya's president will visit Ghana from 11 to 13 June. The two countries are to sign a treaty during the visit. | 057 | 2024-06-11/2024-06-13
          Kenya's president will visit Ghana from 11 to 13 June. He will meet Ghana's president. | 040 | 2024-06-11/2024-06-13
          Kenya's president will visit Ghana from 11 to 13 June. Aides said so. They gave no names. He will meet Ghana's president. | 040 | 2024-06-11/2024-06-13
          Kenya's president arrived in Ghana on Tuesday for a three-day visit. During the visit, the two countries signed a treaty. | 057 | 2024-06-04/2024-06-06
          # the day of the story, not of what is told in passing
          Kenya on Wednesday demanded that Ghana free its sailors, who were seized the previous night. Kenya summoned Ghana's ambassador at noon. | 114 | 2024-06-05
          Calm returned on Wednesday to the border where Kenyan and Ghanaian troops had exchanged fire the evening before. Ghana summoned Kenya's ambassador. | 114 | 2024-06-05
          Kenya signed a treaty with Ghana on Tuesday. Kenya has meanwhile recalled its ambassador to Uganda. | 161 | 2024-06-06
          # what a clause behind the noun says of it
          A meeting of the ministers of Kenya and Ghana, which is to take place on Saturday, was announced. | 040 | 2024-06-08
          Kenya demanded in a letter that reached Ghana on Monday that Ghana release the crew. | 100 | 2024-06-03
          The Kenya-Ghana commission is scheduled to sit in Lagos on Saturday. | 040 | 2024-06-08
          # what has happened is not put after the report by a length counted from another day
          Kenya reopened its border with Ghana, thirteen months after it was shut, a minister disclosed on Tuesday. | 081 | 2024-06-06
          # the day of the first sentence, whatever that tells
          Heavy rain fell in Lagos on Tuesday. Kenya summoned Ghana's ambassador over the flood. | 114 | 2024-06-04
          # what has gone on for long
          Kenya has given Ghana 44 packages of military equipment since 2022. | 072 | 2022/2024
          Since February 2022, Kenya has supplied Ghana with military goods worth 28 million dollars. | 071 | 2022-02/2024-06
          Kenya lent Ghana 5 million dollars on Tuesday. It is the largest credit that Kenya has granted Ghana since 2017. | 071 | 2024-06-04
          Kenyans staged a sit-in against Ghana at the border for the third day on Thursday. | 141 | 2024-06-04/2024-06-06
          Kenyan artillery shelled Ghanaian villages for a fourth straight day on Wednesday. | 194 | 2024-06-02/2024-06-05
          Kenyan forces bombed Ghanaian positions for a third day in a row. | 195 | 2024-06-04/2024-06-06
          Thirty-six Kenyan aircraft were detected around Ghana in the 24 hours to 6am on Wednesday, the ministry said. | 150 | 2024-06-04/2024-06-05
          Kenyan forces shelled Ghanaian villages overnight from Monday to Tuesday. | 194 | 2024-06-03/2024-06-04
          # the more exact of two dates
          Kenyan and Ghanaian negotiators met in Lagos last week, on May 30 and 31. | 040 | 2024-05-30/2024-05-31
          # the days of a visit are not those of the talks that it is told with
          Kenya's foreign minister held talks with the foreign minister of Ghana, who is in Nairobi on an official visit from 5 to 7 June. | 040 | 2024-06-06
          # what is put off was to be on another day than it will be
          A visit by Ghana's president, which was to bring him to Nairobi later this month, has been put off till after the Sept 8 polls in Kenya. | 042 | 2024-06
          A working visit by Kenyan Minister Amos Kiprono to Accra, where he was to have been received on Tuesday next week, has been postponed. | 042 | 2024-06-11
          # a time of day, before or after which is still that day
          Kenya and Ghana signed a treaty shortly before midnight on Monday. | 057 | 2024-06-03
          Kenya will withdraw its troops from Ghana by noon on June 20. | 0873 | 2024-06-20
          # a day tells more than a week
          Kenya on Wednesday called off next week's visit by Ghanaian Minister John Osei. Mr Osei had planned a visit to Kenya on June 12. | 042 | 2024-06-12
          # the talks last, what is signed at their end does not
          Kenya and Ghana signed a treaty on Tuesday at the end of two days of negotiations. | 057 | 2024-06-04
          # a visit ends where the guest goes on
          President Amos Kiprono of Kenya arrived in Ghana on Monday. On Wednesday evening, Mr Kiprono left for Togo. | 042 | 2024-06-03/2024-06-05
          # the days of what is called off, within the year that is told as well
          Kenya will not hold this year's edition of the Steppe Eagle exercise with Ghana, which was to run from July 25 to August 6. | 062 | 2024-07-25/2024-08-06
          # a year in a name
          Warships of Kenya and Ghana held drills as part of the joint naval exercise "Steppe Eagle-2024". | 062 | 2024-06-06
          # the day of the first sentence, not of what is recalled
          Kenya has protested to Ghana over a raid, its ministry said on Tuesday. The raid on Monday hit a village. Kenya summoned Ghana's ambassador. | 114 | 2024-06-04
          Kenya lodged a protest with Ghana over the raid, which took place on Monday near the border. | 114 | 2024-06-06
          # an exercise of three, of which a later sentence names none
          Kenya, Ghana and Togo on Wednesday held naval drills. The exercise began on Monday and ends on Friday. | 062 | 2024-06-03/2024-06-07
          # the first day of what is announced
          Kenya announced tariffs on goods from Ghana on Tuesday. The tariffs take effect on Monday. | 163 | 2024-06-10
          Kenya announced tariffs on goods from Ghana on Tuesday that will come into force on Monday. | 163 | 2024-06-10
          Kenya will close its border with Ghana, a minister said on Wednesday. The closure begins on Monday. | 160 | 2024-06-10
          Kenya will scrap visas for Ghanaians, officials said on Wednesday. The change takes effect on July 1. | 081 | 2024-07-01
          Kenya will lend Ghana 90 million dollars, officials said on Wednesday. The first instalment is due in July. | 071 | 2024-07
          Kenya has delivered radars to Ghana, its minister said on Thursday. The radars reached Accra last weekend. | 072 | 2024-06-01/2024-06-02
          # told after one that is dated
          Kenya's president arrived in Ghana on Monday. The two countries then signed a treaty. | 057 | 2024-06-03
          Kenya's president arrived in Ghana on Monday. Later in the day Kenya signed a treaty with Ghana. | 057 | 2024-06-03
          """)
  void datesWhatTheTextTells(String body, String cameo, String date) {
    assertThat(dates(body, cameo)).contains(date);
  }

  @Test
  void tellsAVisitOnceSinceAnEarlierDay() {
    assertThat(
            dates(
                "Kenya's president came to Ghana on Monday for his first visit since he took office"
                    + " in January.",
                "042"))
        .containsExactly("2024-06-03");
  }

  @Test
  void datesAVisitByNothingSinceWhichItIsTheFirst() {
    assertThat(
            dates(
                "Kenyan President Amos Kamau arrived in Ghana on Tuesday. It is Mr Kamau's first"
                    + " visit to Ghana since the conflict with Uganda in January.",
                "042"))
        .containsExactly("2024-06-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya will close its border with Ghana on Saturday. | 160 | PLANNED
          Kenya will close its border with Ghana. | 160 | OCCURRED
          Kenya announced tariffs on goods from Ghana. The tariffs take effect on Monday. | 163 | PLANNED
          Kenya announced that it would lift curbs on exports to Ghana. | 081 | OCCURRED
          Kenya will lift its ban on goods from Ghana on 1 July. | 081 | PLANNED
          """)
  void takesASanctionForDecidedUnlessItsDayIsToCome(String body, String cameo, Status status) {
    assertThat(events(body, cameo)).extracting(CodedEvent::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A visit by Kenya's president to Ghana, planned for next week, might not go ahead, an aide hinted. | 042 | PLANNED
          A planned visit by Kenyan Minister Amos Kiprono to Accra, where he was to open a centre on 11 June, will not take place. | 042 | CANCELLED
          Kenya's president will meet Ghana's president in Geneva on June 17. A delegation of 80 traders has put its trip off. | 040 | PLANNED
          Kenya's president visited Ghana on Tuesday. The annual economic dialogue has been called off. | 042 | OCCURRED
          Kenya's and Ghana's ministers met on Tuesday. It also withdraws the suspension of nine sailors. | 040 | OCCURRED
          Kenya's and Ghana's ministers met on Tuesday. The meeting of the joint commission, due in July, has been postponed. | 040 | OCCURRED
          Kenya's and Ghana's ministers will meet on Tuesday. Ghana lodged a complaint against Kenya. It will be withdrawn. | 040 | PLANNED
          Kenya and Ghana will not hold the naval drills that were set for July 25. | 062 | CANCELLED
          Kenyan Minister Amos Kiprono will no longer travel to Ghana on Friday, a spokesman said. | 042 | CANCELLED
          Ghana withdrew its invitation to Kenya's minister, who had been expected in Accra on 20 June. | 042 | CANCELLED
          It is a good time to postpone the drills of Kenya and Ghana, which had been due to start on July 25. | 062 | CANCELLED
          Kenya's ministry said no meeting between its president and Ghana's leader had taken place. | 040 | DENIED
          Kenya denied reports that its minister had met Ghana's envoy on Monday. | 040 | DENIED
          The planned meeting of the foreign ministers of Kenya and Ghana did not take place, aides said. | 040 | CANCELLED
          Talks between Kenya and Ghana were about to start, an aide said. | 040 | PLANNED
          The leaders of Kenya and Ghana will discuss trade and other areas of cooperation, and adopt a joint declaration. | 057 | PLANNED
          Kenya's minister told reporters in Nairobi that it was ending its ties with Ghana. | 160 | OCCURRED
          """)
  void callsOffOnlyWhatIsCalledOff(String body, String cameo, Status status) {
    assertThat(events(body, cameo)).extracting(CodedEvent::status).containsExactly(status);
  }

  @Test
  void tellsOneEventOfTalksAndOfTheirMeans() {
    String body =
        "The defence ministers of Kenya and Ghana discussed the truce in a telephone call and held"
            + " talks on the border.";
    assertThat(events(body, "041")).extracting(CodedEvent::mode).containsExactly(Mode.PHONE);
    assertThat(events(body, "040")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya has given Ghana 44 packages of military equipment since 2022. | 072 | BACKGROUND
          Kenya has given Ghana 44 packages of military equipment since Monday. | 072 | MAIN
          """)
  void takesWhatHasGoneOnForLongForBackground(String body, String cameo, Salience salience) {
    assertThat(events(body, cameo)).extracting(CodedEvent::salience).containsExactly(salience);
  }

  private static List<String> dates(String body, String cameo) {
    return events(body, cameo).stream().map(event -> String.valueOf(event.date())).toList();
  }

  private static List<CodedEvent> events(String body, String cameo) {
    List<Span> paragraphs = List.of(new Span(0, body.length()));
    ArticleParts article =
        new ArticleParts(
            null, List.of(), REPORTED, null, List.of(), null, null, body, paragraphs, List.of());
    AnalyzedText text = TEXTS.analyze(body, paragraphs);
    List<TimeExpression> times = new IntervalJoiner().join(body, TIMES.tag(text, REPORTED.date()));
    return CODER.code(article, text, ACTORS.find(article, text), times, List.of()).stream()
        .filter(event -> event.cameo().equals(cameo))
        .toList();
  }
}
