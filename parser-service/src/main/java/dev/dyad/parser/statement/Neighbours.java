package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who speaks from the words beside a verb, as news has it: "…, the minister said", "…, said
 * the minister". This holds where the tree of a long sentence with a quotation does not.
 */
final class Neighbours {
  /** So many auxiliaries and adverbs may stand between speaker and verb. */
  private static final int BETWEEN = 4;

  /** So many words at most are put in between commas or brackets behind a speaker. */
  private static final int INSERTED = 24;

  /** So many words of a title stand before a name. */
  private static final int TITLE = 8;

  /** Parts of speech that a title may hold besides nouns: "then-", "9/11 widow", "Gov.". */
  private static final Set<String> TITLE_WORDS =
      Set.of("JJ", "DT", "HYPH", ".", "CD", "VBG", "VBN", "RB");

  private Neighbours() {}

  /** The speaker before a verb whose clause begins there: "…, the minister said". */
  static Optional<Mention> before(Passage passage, int verb) {
    int at = verb - 1;
    for (int step = 0; step < BETWEEN && at >= 0 && isBetween(passage.token(at)); step++) {
      at--;
    }
    if (passage.word(at).equals(")")) {
      at = backTo("(", passage, at) - 1;
    }
    if (passage.word(at).equals(",")) {
      int comma = at;
      return passage.token(verb).pos().equals("VBG")
          ? Optional.empty()
          : apposed(passage, comma).or(() -> beforeInsertion(passage, comma));
    }
    return passage
        .speaker(at)
        .filter(mention -> opens(passage, mention) || isAbsolute(passage, mention, verb));
  }

  /** "…, with the minister calling it absurd". */
  private static boolean isAbsolute(Passage passage, Mention mention, int verb) {
    return passage.token(verb).pos().equals("VBG")
        && passage.word(titled(passage, mention) - 1).equals("with");
  }

  /**
   * Who is named between commas: "the ministry's spokeswoman, Ana Torres, said"; of a body its own
   * mention.
   */
  private static Optional<Mention> apposed(Passage passage, int comma) {
    Optional<Mention> name = named(passage, comma);
    return name.flatMap(mention -> passage.speaker(mention.first() - 2))
        .filter(before -> before.kind() == MentionKind.GOVERNMENT)
        .or(() -> name);
  }

  private static Optional<Mention> named(Passage passage, int comma) {
    return passage
        .speaker(comma - 1)
        .filter(mention -> mention.kind() == MentionKind.PERSON)
        .filter(mention -> passage.word(mention.first() - 1).equals(","))
        .filter(mention -> isCommon(passage, mention.first() - 2));
  }

  private static boolean isCommon(Passage passage, int at) {
    return at >= 0 && passage.token(at).pos().startsWith("NN") && passage.quotation(at).isEmpty();
  }

  /** The speaker before what is put in between: "Torres, who leads the talks, said". */
  private static Optional<Mention> beforeInsertion(Passage passage, int comma) {
    int open = backTo(",", passage, comma);
    return passage
        .speaker(open - 1)
        .filter(mention -> mention.kind() != MentionKind.PLACE)
        .filter(mention -> opens(passage, mention));
  }

  private static int backTo(String mark, Passage passage, int from) {
    for (int i = from - 1; i >= Math.max(0, from - INSERTED); i--) {
      if (passage.word(i).equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** The speaker behind a verb: "…, said the minister". */
  static Optional<Mention> after(Passage passage, int verb) {
    if (verb == 0 || verb + 1 >= passage.size() || !parts(passage.token(verb - 1))) {
      return Optional.empty();
    }
    String pos = passage.token(verb).pos();
    if (!pos.equals("VBD") && !pos.equals("VBZ")) {
      return Optional.empty();
    }
    int first = verb + 1;
    while (first < verb + TITLE && passage.speaker(first).isEmpty() && isTitle(passage, first)) {
      first++;
    }
    int name = first;
    return passage
        .speaker(name)
        .filter(mention -> mention.first() == name)
        .filter(mention -> name == verb + 1 || mention.kind() == MentionKind.PERSON)
        .filter(mention -> !passage.isPossessive(mention.last() + 1));
  }

  /** A word that may stand before a name as part of a title: "Republican nominee". */
  private static boolean isTitle(Passage passage, int at) {
    if (at < 0 || at >= passage.size() || parts(passage.token(at))) {
      return false;
    }
    return TITLE_WORDS.contains(passage.token(at).pos()) || passage.token(at).isNoun();
  }

  /** Whether a main clause begins with a mention, or goes on from a subject joined to it. */
  private static boolean opens(Passage passage, Mention mention) {
    int first = titled(passage, mention);
    if (begins(passage, first) || isSetBefore(passage, first)) {
      return true;
    }
    String before = passage.word(first - 1);
    return (before.equals("and") || before.equals("but"))
        && (begins(passage, first - 1)
            || passage
                .speaker(first - 2)
                .filter(other -> begins(passage, other.first()))
                .isPresent());
  }

  /** Where a mention begins with the title that stands before its name. */
  private static int titled(Passage passage, Mention mention) {
    int first = mention.first();
    if (mention.kind() == MentionKind.PERSON) {
      while (first > 0 && passage.speaker(first - 1).isEmpty() && isTitle(passage, first - 1)) {
        first--;
      }
    }
    return first;
  }

  /** Whether only a setting stands before a token: "In a statement the ministry said". */
  private static boolean isSetBefore(Passage passage, int first) {
    return passage.token(0).pos().equals("IN")
        && isSetting(passage.token(first - 1))
        && passage.sentence().tokens().subList(0, first).stream().noneMatch(Token::isVerb);
  }

  private static boolean isSetting(Token token) {
    return token.isNoun() || token.pos().equals("CD") || token.pos().equals("RB");
  }

  private static boolean begins(Passage passage, int token) {
    return token <= 0 || parts(passage.token(token - 1)) || passage.word(token - 1).equals("when");
  }

  /** A mention with that to which "and" joins it: "Japan and Australia said". */
  static List<Mention> joined(Passage passage, Mention mention) {
    int before = mention.first() - 1;
    return passage.word(before).equals("and")
        ? passage.speaker(before - 1).map(first -> List.of(first, mention)).orElse(List.of(mention))
        : List.of(mention);
  }

  private static boolean parts(Token token) {
    return ",;:\"“”—–--''``".contains(token.word());
  }

  private static boolean isBetween(Token token) {
    String pos = token.pos();
    return pos.equals("RB")
        || pos.equals("RBR")
        || (pos.startsWith("VB") && (token.lemma().equals("have") || token.lemma().equals("be")));
  }
}
