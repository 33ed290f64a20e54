package dev.dyad.parser.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Has a clause between commas that parts a subject from its verb read apart: "Mr Berg, who is also
 * deputy prime minister, came to Oslo", "the ship, seized in May, was released". The parser, which
 * sees a few words at a time, takes the noun before such a clause for a sentence of its own.
 */
final class InsertedClauses {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final Set<String> RELATIVES = Set.of("WP", "WDT", "WP$");
  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
  private static final Set<String> CHAIN = Set.of("nmod", "conj");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /**
   * A clause between two commas.
   *
   * @param open its first comma
   * @param close its second comma
   */
  private record Insertion(int open, int close) {}

  /** The grammar of a sentence, an inserted clause parsed with the noun that it belongs to. */
  Grammar parse(List<CoreLabel> sentence, Function<List<CoreLabel>, Grammar> parser) {
    Optional<Insertion> found = first(sentence);
    if (found.isEmpty()) {
      return parser.apply(sentence);
    }
    int open = found.get().open();
    int close = found.get().close();
    int noun = open - 1;
    List<Integer> outer = new ArrayList<>();
    List<Integer> inner = new ArrayList<>(List.of(noun));
    for (int i = 0; i < sentence.size(); i++) {
      if (i < open || i > close) {
        outer.add(i);
      } else if (i > open && i < close) {
        inner.add(i);
      }
    }
    Grammar clause = parse(copies(sentence, inner), parser);
    Grammar main = parse(copies(sentence, outer), parser);
    int owner = owner(main, noun, sentence);
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    Arrays.fill(heads, owner);
    Arrays.fill(relations, "punct");
    String attached = PARTICIPLES.contains(sentence.get(open + 1).tag()) ? "acl" : "acl:relcl";
    for (int i = 1; i < inner.size(); i++) {
      int head = clause.head(i);
      heads[inner.get(i)] = head <= 0 ? owner : inner.get(head);
      relations[inner.get(i)] = head == Grammar.NONE ? attached : clause.relation(i);
    }
    for (int i = 0; i < outer.size(); i++) {
      int head = main.head(i);
      heads[outer.get(i)] = head == Grammar.NONE ? head : outer.get(head);
      relations[outer.get(i)] = main.relation(i);
    }
    return new Grammar(heads, relations);
  }

  /** "A visit by Mr Berg, which …", "a team of six, sent by …": what the clause tells of. */
  private static int owner(Grammar main, int noun, List<CoreLabel> sentence) {
    CoreLabel first = sentence.get(noun + 2);
    boolean thing = !first.tag().startsWith("WP");
    boolean name = sentence.get(noun).tag().equals("NNP") || PARTICIPLES.contains(first.tag());
    int owner = noun;
    while (thing && name && CHAIN.contains(main.relation(owner)) && main.head(owner) < owner) {
      owner = main.head(owner);
    }
    return owner;
  }

  private static List<CoreLabel> copies(List<CoreLabel> sentence, List<Integer> places) {
    return places.stream().map(i -> new CoreLabel(sentence.get(i))).toList();
  }

  private static Optional<Insertion> first(List<CoreLabel> sentence) {
    boolean verb = false;
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.get(i).tag();
      verb |= FINITE.contains(tag);
      if (i > 0 && isComma(sentence, i) && sentence.get(i - 1).tag().startsWith("NN")) {
        Optional<Insertion> found = from(sentence, i, verb);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Insertion> from(List<CoreLabel> sentence, int open, boolean late) {
    if (open + 1 >= sentence.size()) {
      return Optional.empty();
    }
    String first = sentence.get(open + 1).tag();
    boolean relative = RELATIVES.contains(first);
    if (!relative && (late || !PARTICIPLES.contains(first))) {
      return Optional.empty();
    }
    boolean verb = !relative;
    for (int i = open + 2; i + 1 < sentence.size() && i <= open + LONGEST; i++) {
      if (verb && i > open + SHORTEST && isComma(sentence, i) && goesOn(sentence, i + 1)) {
        return Optional.of(new Insertion(open, i));
      }
      verb |= FINITE.contains(sentence.get(i).tag());
    }
    return Optional.empty();
  }

  /** Whether the main clause goes on with its verb, an adverb before it or not. */
  private static boolean goesOn(List<CoreLabel> sentence, int at) {
    String tag = sentence.get(at).tag();
    return FINITE.contains(tag)
        || (tag.equals("RB")
            && at + 1 < sentence.size()
            && FINITE.contains(sentence.get(at + 1).tag()));
  }

  private static boolean isComma(List<CoreLabel> sentence, int at) {
    return sentence.get(at).word().equals(",");
  }
}
