package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;

/** Says of each body and organisation that an article mentions which one is meant. */
final class BodyMentions {
  private final List<Reading> readings;
  private final BodyBook bodies;
  private final Scenes scenes;
  private final Antecedents antecedents;
  private final Drafts drafts;

  BodyMentions(
      List<Reading> readings,
      BodyBook bodies,
      Scenes scenes,
      Antecedents antecedents,
      Drafts drafts) {
    this.readings = readings;
    this.bodies = bodies;
    this.scenes = scenes;
    this.antecedents = antecedents;
    this.drafts = drafts;
  }

  /** The state of who stands right before a body: "the Quispe government", "its army". */
  private List<String> owner(Reference.Body body) {
    Optional<Draft> before =
        drafts
            .last()
            .filter(draft -> draft.words().sentence() == body.words().sentence())
            .filter(draft -> draft.words().last() + 2 >= body.words().first())
            .filter(draft -> draft.states().size() == 1);
    return before.filter(draft -> owns(draft, body.words())).map(Draft::states).orElse(List.of());
  }

  /** Drafts the mention of a body. */
  void body(Reference.Body body) {
    List<String> owner = owner(body);
    if (body.states().isEmpty() && owner.isEmpty() && isPlural(body.words())) {
      drafts.mention(body.words(), MentionKind.GOVERNMENT, numbered(body.words()), null);
      return;
    }
    Figure figure = bodies.of(body, scenes.of(body.words()), owner);
    figure.seen(body.words());
    switch (body.body().kind()) {
      case PRIVATE -> association(body, body.states(), figure);
      case CIVIC, COMPANY -> association(body, figure.states(), figure);
      case GOVERNMENT, MISSION, FORCE, SEAT, MOVEMENT, REBEL, JOINT, RULE -> {
        drafts.mention(body.words(), MentionKind.GOVERNMENT, figure.states(), figure);
        if (drafts.isNamed(body.words()) && isAtWork(body)) {
          figure.acts();
        }
      }
    }
  }

  private void association(Reference.Body body, List<String> states, Figure figure) {
    drafts.mention(body.words(), MentionKind.ORGANISATION, states, figure);
    if (drafts.isNamed(body.words())) {
      drafts.agent(body.words(), figure);
    }
  }

  /** A commission of two states always; any other body in "a patrol of the Border Guard". */
  private boolean isAtWork(Reference.Body body) {
    Reading reading = reading(body.words());
    int of = body.words().first() - 1;
    return switch (body.body().kind()) {
      case JOINT -> Character.isUpperCase(body.name().charAt(0));
      case GOVERNMENT, FORCE, MOVEMENT ->
          (reading.word(of).equals("of") || reading.word(of).equals("from"))
              && WordList.ARM.has(reading.lemma(of - 1));
      case MISSION, SEAT, REBEL, RULE, CIVIC, COMPANY, PRIVATE -> false;
    };
  }

  private boolean isPlural(Words words) {
    Reading reading = reading(words);
    String word = reading.word(words.head());
    return reading.pos(words.head()).equals("NNS") && !WordList.FORCE.has(word);
  }

  /** "Both governments" are those of two states; "governments" may be anybody's. */
  private List<String> numbered(Words words) {
    Reading reading = reading(words);
    String before = reading.word(words.first()) + " " + reading.word(words.first() - 1);
    boolean two = before.contains("both") || before.contains("two") || before.contains("their");
    return two ? antecedents.several(2, "") : List.of();
  }

  private boolean owns(Draft draft, Words body) {
    Reading reading = reading(body);
    String pos = reading.pos(body.first() - 1);
    return draft.kind() == MentionKind.PRONOUN
        ? pos.equals("PRP$") || reading.pos(draft.words().first()).equals("PRP$")
        : pos.startsWith("N") && draft.figure() != null;
  }

  /** Drafts the mention of an organisation. */
  void organisation(Reference.Organisation organisation) {
    Figure figure = bodies.organisation(organisation, drafts.text(organisation.words()));
    figure.seen(organisation.words());
    drafts.mention(organisation.words(), MentionKind.ORGANISATION, figure.states(), figure);
  }

  private Reading reading(Words words) {
    return readings.get(words.sentence());
  }
}
