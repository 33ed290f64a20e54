package dev.dyad.timeline.merge;

import static dev.dyad.timeline.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.EventType;
import dev.dyad.timeline.Articles;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AccountReaderTest {
  private final AccountReader reader = new AccountReader();

  @Test
  void aMutualEventIsToldOfEveryPairOfItsSides() {
    Articles article = article(1).event(event -> event.among("CHN", "PAK", "AFG"));
    assertThat(read(article))
        .extracting(Account::dyad)
        .extracting(DyadPair::toString)
        .containsExactly("AFG-CHN", "AFG-PAK", "CHN-PAK");
  }

  @Test
  void anActIsToldOfWhoActsAndWhoIsActedUpon() {
    Articles article =
        article(1).event(event -> event.type(EventType.ACCUSE, null).from("CHN", "PAK"));
    assertThat(read(article)).singleElement().extracting(Account::key).isEqualTo("ACCUSE#1");
  }

  @Test
  void anEventOfOneSideBelongsToNoDyad() {
    assertThat(read(article(1).event(event -> event.from("CHN", "CHN")))).isEmpty();
  }

  @Test
  void aNameThatIsNoCodeIsPassedOver() {
    assertThat(read(article(1).event(event -> event.among("CHN", "the World Bank", "PAK"))))
        .hasSize(1);
  }

  @Test
  void onlyBackgroundMustBeDated() {
    Articles article =
        article(1)
            .event(event -> event.on(null))
            .event(event -> event.on(null).background())
            .event(event -> event.on("2029").background());
    assertThat(read(article))
        .extracting(account -> account.event().id())
        .containsExactly("e1", "e3");
  }

  @Test
  void keysNumberTheEventsOfOneTypeAndSurviveThoseOfOthers() {
    Articles article =
        article(1)
            .event(event -> event.type(EventType.AGREE, null))
            .event(event -> event)
            .event(event -> event);
    assertThat(read(article))
        .extracting(Account::key)
        .containsExactly("AGREE#1", "CONSULT#1", "CONSULT#2");
  }

  @Test
  void anArticleWithoutPublisherStandsForItself() {
    assertThat(read(article(7).by(null, "2031-05-10").event(event -> event)))
        .singleElement()
        .extracting(Account::publisher)
        .isEqualTo(Articles.id(7).toString());
  }

  private List<Account> read(Articles article) {
    return reader.read(Objects.requireNonNull(article.build().id()), article.build());
  }
}
