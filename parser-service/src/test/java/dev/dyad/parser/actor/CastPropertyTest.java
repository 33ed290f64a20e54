package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Actor;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CastPropertyTest {
  private static final Arbitrary<String> STATES =
      Arbitraries.of("Peru", "Chile", "Ghana", "Fiji", "Norway", "the Kyrgyz Republic", "Lima");
  private static final Arbitrary<String> NAMES =
      Arbitraries.of("Ana Quispe", "Quispe", "Luis Vega Soto", "Ahn Sang-wook", "U Thant", "He");
  private static final Arbitrary<String> OFFICES =
      Arbitraries.of(
          "Foreign Minister",
          "Peruvian President",
          "his Ghanaian counterpart",
          "UN envoy",
          "spokesman",
          "Ambassador to Norway",
          "");
  private static final Arbitrary<String> PATTERNS =
      Arbitraries.of(
          "%1$s %2$s met %3$s in Accra.",
          "\"We are ready,\" said %1$s %2$s of %3$s.",
          "%3$s's foreign ministry summoned %1$s %2$s.",
          "The two leaders, %2$s and %1$s, left %3$s.",
          "According to %3$s, %2$s, the %1$s, had left",
          "%2$s (%1$s), %3$s: ; -- %1$s.");

  /** Articles of sentences that name people, offices and states in sound and unsound ways. */
  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> sentences =
        Combinators.combine(PATTERNS, OFFICES, NAMES, STATES)
            .as((pattern, office, name, state) -> pattern.formatted(office, name, state));
    Arbitrary<String> noise = Arbitraries.strings().ascii().ofMaxLength(40);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, sentences), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(all -> String.join(" ", all));
  }

  @Property(tries = 150)
  void mentionsLieOnTheBordersOfTokensAndDoNotOverlap(@ForAll("bodies") String body) {
    AnalyzedText text = Casting.text(body);
    int sentence = -1;
    int last = -1;
    for (Mention mention : Casting.cast(body).mentions()) {
      Sentence in = text.sentences().get(mention.sentence());
      assertThat(mention.span().start()).isEqualTo(in.token(mention.first()).span().start());
      assertThat(mention.span().end()).isEqualTo(in.token(mention.last()).span().end());
      assertThat(mention.head()).isBetween(mention.first(), mention.last());
      assertThat(mention.sentence()).isGreaterThanOrEqualTo(sentence);
      if (mention.sentence() == sentence) {
        assertThat(mention.first()).isGreaterThan(last);
      }
      sentence = mention.sentence();
      last = mention.last();
    }
  }

  @Property(tries = 150)
  void everyMentionOfAnActorIsOfOneInTheList(@ForAll("bodies") String body) {
    Cast cast = Casting.cast(body);

    assertThat(cast.actors()).extracting(Actor::id).doesNotHaveDuplicates();
    assertThat(cast.mentions())
        .allMatch(each -> each.actor() == null || cast.actor(each.actor()).isPresent());
  }

  @Property(tries = 150)
  void everyActorHasANameAndStandsInTheBody(@ForAll("bodies") String body) {
    String analysed = Casting.text(body).body();
    for (Actor actor : Casting.cast(body).actors()) {
      assertThat(actor.name()).isNotBlank();
      assertThat(actor.mentions()).isNotEmpty();
      assertThat(actor.mentions())
          .allMatch(span -> span.start() >= 0 && span.end() <= analysed.length());
    }
  }

  @Property(tries = 80)
  void findsTheSameTwice(@ForAll("bodies") String body) {
    assertThat(Casting.cast(body)).isEqualTo(Casting.cast(body));
  }

  @Property(tries = 40)
  void aStateThatNobodyNamesIsNoActor(@ForAll("bodies") String body) {
    List<String> states =
        Casting.cast(body + " Quispe spoke.").actors().stream()
            .map(Actor::state)
            .filter(java.util.Objects::nonNull)
            .toList();
    assertThat(states).isSubsetOf("PER", "CHL", "GHA", "FJI", "NOR", "KGZ", "UN");
  }
}
