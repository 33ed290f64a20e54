package dev.dyad.parser.text;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Has tagger and parser read another English word for a phrase that they would take apart or a word
 * that they do not know (stand-ins.tsv).
 */
final class StandIns {
  private final List<StandIn> known;

  private record StandIn(List<String> phrase, String word, String tag) {}

  StandIns() {
    known =
        Lexicon.read("text/stand-ins.tsv", "phrase", "word", "tag").rows().stream()
            .map(StandIns::standIn)
            .sorted(Comparator.comparing((StandIn s) -> s.phrase().size()).reversed())
            .toList();
  }

  private static StandIn standIn(LexiconRow row) {
    return new StandIn(
        List.of(row.required("phrase").split(" ")), row.required("word"), row.required("tag"));
  }

  /** Tags a sentence, a word that has a stand-in as if it were that one. */
  void tag(List<CoreLabel> sentence, Consumer<List<CoreLabel>> tagger) {
    List<CoreLabel> read = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel token = new CoreLabel(sentence.get(i));
      at(sentence, i).filter(s -> s.phrase().size() == 1).ifPresent(s -> rename(token, s));
      read.add(token);
    }
    tagger.accept(read);
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(read.get(i).tag());
    }
  }

  /** The grammar of a sentence, each phrase's first word in the stand-in's place. */
  Grammar parse(List<CoreLabel> sentence, Function<List<CoreLabel>, Grammar> parser) {
    List<CoreLabel> read = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Optional<StandIn> found = at(sentence, i);
      CoreLabel token = new CoreLabel(sentence.get(i));
      found.ifPresent(s -> write(token, s));
      read.add(token);
      places.add(i);
      i += found.map(s -> s.phrase().size()).orElse(1);
    }
    Grammar grammar = parser.apply(read);
    return read.size() == sentence.size() ? grammar : spread(grammar, places, sentence.size());
  }

  private static void write(CoreLabel token, StandIn standIn) {
    rename(token, standIn);
    token.setTag(standIn.tag());
  }

  private static void rename(CoreLabel token, StandIn standIn) {
    token.setWord(standIn.word());
    token.setValue(standIn.word());
  }

  private Optional<StandIn> at(List<CoreLabel> sentence, int start) {
    return known.stream()
        .filter(s -> start + s.phrase().size() <= sentence.size())
        .filter(s -> s.phrase().equals(words(sentence.subList(start, start + s.phrase().size()))))
        .findFirst();
  }

  private static List<String> words(List<CoreLabel> tokens) {
    return tokens.stream()
        .map(t -> t.word().toLowerCase(Locale.ROOT).replace('\u2019', '\''))
        .toList();
  }

  private static Grammar spread(Grammar grammar, List<Integer> places, int length) {
    int[] heads = new int[length];
    String[] relations = new String[length];
    Arrays.fill(relations, "fixed");
    for (int i = 1; i < length; i++) {
      heads[i] = places.contains(i) ? 0 : places.contains(i - 1) ? i - 1 : heads[i - 1];
    }
    for (int i = 0; i < places.size(); i++) {
      int head = grammar.head(i);
      heads[places.get(i)] = head == Grammar.NONE ? Grammar.NONE : places.get(head);
      relations[places.get(i)] = grammar.relation(i);
    }
    return new Grammar(heads, relations);
  }
}
