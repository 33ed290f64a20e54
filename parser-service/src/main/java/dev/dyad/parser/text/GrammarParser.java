package dev.dyad.parser.text;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Finds the basic Universal Dependencies of sentences whose parts of speech are known. */
final class GrammarParser {
  /**
   * How many products of a word and the first layer are kept, of 4 kB each. In place of the 20,000
   * that the model computes ahead and 5,000 kept: 155 MB less heap after loading, and half the time
   * on news, whose words come again (docs/decisions/0013).
   */
  private static final int CACHED = 40_000;

  private final DependencyParser parser;

  GrammarParser() {
    Properties settings = new Properties();
    settings.setProperty("numPreComputed", "0");
    settings.setProperty("numCached", Integer.toString(CACHED));
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, settings);
  }

  Grammar parse(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(TokensAnnotation.class, tokens);
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, Grammar.NONE);
    Arrays.fill(relations, "dep");
    for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
      heads[arc.dep().index() - 1] = arc.gov().index() - 1;
      relations[arc.dep().index() - 1] = arc.reln().toString();
    }
    return new Grammar(heads, relations);
  }
}
