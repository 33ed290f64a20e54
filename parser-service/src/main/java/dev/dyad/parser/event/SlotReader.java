package dev.dyad.parser.event;

import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.EntityTag;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parties that stand in the slots of a pattern. */
final class SlotReader {
  private static final Set<MentionKind> ACTING =
      EnumSet.of(
          MentionKind.PERSON, MentionKind.OFFICE, MentionKind.GOVERNMENT, MentionKind.ORGANISATION);

  private static final List<Path> FROM = List.of(Path.of("from"), Path.of("obj.from"));
  private static final List<String> POST = List.of("to", "in");

  private final PartyFinder finder;
  private final Setting setting;
  private final WordClasses words;

  SlotReader(PartyFinder finder, Setting setting, WordClasses words) {
    this.finder = finder;
    this.setting = setting;
    this.words = words;
  }

  /** The first of the paths that leads to a state that is not one of the others. */
  Party first(Frame frame, List<Path> paths, Party others, boolean whereToo) {
    for (Path path : paths) {
      Party found = at(frame, path, whereToo).without(others.states());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Party.NONE;
  }

  /**
   * Who stands at the end of a path.
   *
   * @param whereToo whether a state that is only where something is counts
   */
  Party at(Frame frame, Path path, boolean whereToo) {
    Party all = Party.NONE;
    for (int word : frame.find(path)) {
      all = all.and(both(frame.clause(), word));
      all = all.and(finder.at(frame.clause(), word, whereToo || path.prepositional()));
    }
    return all;
  }

  /**
   * Whether a party's own side stands where the other side should: "the opposition accused the
   * government" is no matter between states.
   */
  boolean within(Frame frame, List<Path> paths, Party party) {
    return !party.isEmpty()
        && paths.stream()
            .flatMap(path -> frame.find(path).stream())
            .flatMap(word -> acting(frame, word).stream())
            .anyMatch(m -> !m.states().isEmpty() && party.states().containsAll(m.states()));
  }

  /** Of whom the one who acts is not: who recalls an envoy from a state is of another. */
  Party foreign(Frame frame, EventPattern pattern) {
    List<Path> paths = pattern.roles().target();
    return pattern.mode() == Mode.RECALL
        ? first(frame, paths.stream().filter(FROM::contains).toList(), Party.NONE, true)
        : envoy(frame, paths);
  }

  /** The envoy in one of the slots; whoever deals with one so is of another state. */
  private Party envoy(Frame frame, List<Path> paths) {
    return paths.stream()
        .flatMap(path -> frame.find(path).stream())
        .filter(word -> envoy(frame.clause(), word))
        .map(word -> finder.at(frame.clause(), word, false))
        .filter(party -> !party.isEmpty())
        .findFirst()
        .orElse(Party.NONE);
  }

  /**
   * Whether a body that acts for no state stands where the target would: "blamed the rebels'
   * Front".
   */
  boolean stateless(Frame frame, List<Path> paths) {
    return paths.stream()
        .flatMap(path -> frame.find(path).stream())
        .anyMatch(word -> frame.clause().token(word).entity() == EntityTag.ORGANIZATION);
  }

  /** Where the envoy in one of the slots is posted: "was handed to the ambassador in Accra". */
  Party post(Frame frame, List<Path> paths) {
    Clause clause = frame.clause();
    return paths.stream()
        .flatMap(path -> frame.find(path).stream())
        .filter(word -> envoy(clause, word))
        .flatMap(
            word ->
                POST.stream()
                    .flatMap(preposition -> clause.prepositional(word, preposition).stream()))
        .map(word -> finder.at(clause, word, true))
        .filter(party -> !party.isEmpty())
        .findFirst()
        .orElse(Party.NONE);
  }

  private boolean envoy(Clause clause, int word) {
    return words.get("@ambassador").contains(clause.lemma(word))
        || clause.grammar().children(word, "compound", "appos").stream()
            .anyMatch(title -> words.get("@ambassador").contains(clause.lemma(title)));
  }

  /** Whether a proper noun stands in one of the slots. */
  boolean named(Frame frame, List<Path> paths) {
    return paths.stream()
        .flatMap(path -> frame.find(path).stream())
        .anyMatch(word -> frame.clause().token(word).pos().startsWith("NNP"));
  }

  /** Whether the party in the first of the slots that holds one is nobody who acts for a state. */
  boolean isPrivate(Frame frame, List<Path> paths) {
    return paths.stream()
        .filter(path -> !at(frame, path, true).isEmpty())
        .findFirst()
        .filter(
            path ->
                frame.find(path).stream()
                    .anyMatch(word -> words.get("@private").contains(frame.clause().lemma(word))))
        .isPresent();
  }

  /** Whether the slots of a mutual event lead to several who act: "talks with the ministry". */
  boolean apart(Frame frame, List<Path> paths) {
    return paths.stream()
            .flatMap(path -> frame.find(path).stream())
            .distinct()
            .filter(word -> acting(frame, word).isPresent())
            .count()
        > 1;
  }

  /** The one who acts that a word names. */
  private Optional<Mention> acting(Frame frame, int word) {
    return setting
        .cast()
        .at(frame.clause().sentence().index(), word)
        .filter(mention -> mention.head() == word)
        .filter(mention -> ACTING.contains(mention.kind()));
  }

  /** The article's two states for "both sides" or "the ministers" that nobody has resolved. */
  private Party both(Clause clause, int word) {
    boolean side = words.get("@sides").contains(clause.lemma(word));
    return side
            && (several(clause, word) || everybody(clause, word))
            && setting.dyad().size() == 2
            && setting
                .cast()
                .at(clause.sentence().index(), word)
                .filter(mention -> !mention.states().isEmpty())
                .isEmpty()
        ? new Party(setting.dyad(), List.of())
        : Party.NONE;
  }

  private boolean several(Clause clause, int word) {
    return clause.grammar().children(word, "det", "nummod", "amod", "cc:preconj").stream()
        .anyMatch(c -> words.get("@pair").contains(clause.lemma(c)));
  }

  private static boolean everybody(Clause clause, int word) {
    return clause.token(word).pos().equals("NNS")
        && clause.grammar().children(word, "nmod", "nummod", "acl:relcl").isEmpty()
        && clause.grammar().children(word, "det").stream()
            .anyMatch(c -> clause.lemma(c).equals("the"));
  }
}
