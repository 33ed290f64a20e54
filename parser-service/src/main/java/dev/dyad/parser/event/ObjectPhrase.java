package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the text for what an event is about: "13 accords", "the border crossing". */
final class ObjectPhrase {
  private static final List<Path> PATHS = Stream.of("obj", "of", "to", "on").map(Path::of).toList();

  private final WordClasses words;
  private final Set<String> given;

  ObjectPhrase(WordClasses words) {
    this.words = words;
    this.given = words.words("@goods|@arms|@aid");
  }

  /** The agreement, the gift or the work that an event is about; empty if it is about none. */
  String of(Frame frame, EventType type) {
    Set<String> heads =
        switch (type) {
          case AID -> given;
          case COOPERATE -> words.get("@project");
          default -> words.get("@agreement");
        };
    Clause clause = frame.clause();
    return PATHS.stream()
        .flatMap(path -> frame.find(path).stream())
        .filter(o -> heads.contains(clause.lemma(o)))
        .findFirst()
        .map(head -> text(clause, head))
        .orElse("");
  }

  /** Whether a trigger's agreement was told before: "the accords were signed". */
  boolean again(Clause clause, int verb) {
    return clause.objects(verb).stream()
        .filter(o -> words.get("@agreement").contains(clause.lemma(o)))
        .anyMatch(
            o ->
                clause
                        .grammar()
                        .children(o, "nummod", "acl:relcl", "nmod", "amod", "compound")
                        .isEmpty()
                    && definite(clause, o).isPresent());
  }

  /** The word that says that a noun refers to something known. */
  Optional<Integer> definite(Clause clause, int noun) {
    return clause.grammar().children(noun, "det", "nmod:poss").stream()
        .filter(d -> words.get("@definite").contains(clause.lemma(d)))
        .findFirst();
  }

  private static String text(Clause clause, int head) {
    int from = head;
    for (int child :
        clause.grammar().children(head, "det", "nummod", "amod", "compound", "advmod")) {
      from = Math.min(from, child);
      for (int below : clause.grammar().children(child, "advmod", "compound")) {
        from = Math.min(from, below);
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= head; i++) {
      Token token = clause.token(i);
      boolean apart = i > from && clause.token(i - 1).span().end() < token.span().start();
      String word =
          i == from && !token.isNoun() ? token.word().toLowerCase(Locale.ROOT) : token.word();
      text.append(apart ? " " : "").append(word);
    }
    return text.toString();
  }
}
