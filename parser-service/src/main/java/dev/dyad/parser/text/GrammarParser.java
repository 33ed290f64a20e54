package dev.dyad.parser.text;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;

/** Finds the basic Universal Dependencies of sentences whose parts of speech are known. */
final class GrammarParser {
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

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
