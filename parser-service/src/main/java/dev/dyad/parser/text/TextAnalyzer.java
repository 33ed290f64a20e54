package dev.dyad.parser.text;

import dev.dyad.contract.article.Span;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Splits text into sentences and tokens and finds their grammar. Loads its models once; slow. */
public final class TextAnalyzer {
  private static final String NER_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;
  private final DependencyParser dependencies;

  /** Loads the models, which takes some seconds. */
  public TextAnalyzer() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("ner.model", NER_MODEL);
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    this.pipeline = new StanfordCoreNLP(settings);
    this.dependencies = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /** Analyses a body whose paragraphs are known. */
  public AnalyzedText analyze(String body, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      Annotation annotation = new Annotation(paragraph.in(body));
      pipeline.annotate(annotation);
      for (CoreMap map : annotation.get(SentencesAnnotation.class)) {
        sentences.add(sentence(map, sentences.size(), p, paragraph.start()));
      }
    }
    return new AnalyzedText(body, paragraphs, sentences);
  }

  private Sentence sentence(CoreMap map, int index, int paragraph, int offset) {
    List<CoreLabel> labels = map.get(TokensAnnotation.class);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels) {
      tokens.add(
          new Token(
              tokens.size(),
              new Span(offset + label.beginPosition(), offset + label.endPosition()),
              label.originalText(),
              label.lemma(),
              label.tag(),
              entity(label.get(NamedEntityTagAnnotation.class))));
    }
    Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return new Sentence(index, paragraph, span, tokens, sentence -> parse(map, labels.size()));
  }

  private Grammar parse(CoreMap sentence, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, Grammar.NONE);
    Arrays.fill(relations, "dep");
    GrammaticalStructure structure = dependencies.predict(sentence);
    for (TypedDependency arc : structure.typedDependencies()) {
      heads[arc.dep().index() - 1] = arc.gov().index() - 1;
      relations[arc.dep().index() - 1] = arc.reln().toString();
    }
    return new Grammar(heads, relations);
  }

  private static EntityTag entity(String tag) {
    return switch (tag) {
      case "PERSON" -> EntityTag.PERSON;
      case "ORGANIZATION" -> EntityTag.ORGANIZATION;
      case "LOCATION" -> EntityTag.LOCATION;
      default -> EntityTag.NONE;
    };
  }
}
