package dev.dyad.parser.text;

import dev.dyad.contract.article.Span;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into sentences and tokens, tags parts of speech and names, and parses a sentence's
 * grammar when that is first asked for. Loads its models once, which takes some seconds. Safe for
 * use by several threads.
 */
public final class TextAnalyzer {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final MaxentTagger tagger = new MaxentTagger(TAGGER);
  private final CRFClassifier<CoreLabel> names = names();
  private final GrammarParser grammars = new GrammarParser();
  private final PastTense pastTense = new PastTense();
  private final StandIns standIns = new StandIns();
  private final InsertedClauses insertedClauses = new InsertedClauses();

  private static CRFClassifier<CoreLabel> names() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Analyses a body whose paragraphs are known; an empty one has no sentences. */
  public AnalyzedText analyze(String body, List<Span> paragraphs) {
    Morphology morphology = new Morphology();
    Readings readings = new Readings(this::tag, names::classifySentence, this::grammar);
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      for (List<CoreLabel> labels : tagged(paragraph.in(body), readings)) {
        Readings.Reading reading = readings.of(labels);
        List<Token> tokens = tokens(labels, reading, paragraph.start(), body, morphology);
        Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        sentences.add(
            new Sentence(sentences.size(), p, span, tokens, sentence -> reading.grammar()));
      }
    }
    return new AnalyzedText(body, paragraphs, sentences);
  }

  private void tag(List<CoreLabel> sentence) {
    standIns.tag(sentence, tagger::tagCoreLabels);
    pastTense.mend(sentence);
  }

  private Grammar grammar(List<CoreLabel> sentence) {
    return insertedClauses.parse(sentence, apart -> standIns.parse(apart, grammars::parse));
  }

  /** The sentences of a paragraph with their parts of speech. */
  private List<List<CoreLabel>> tagged(String paragraph, Readings readings) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> labels : splitter.split(tokenizer.tokenize(paragraph))) {
      readings.of(labels);
      List<CoreLabel> before = sentences.isEmpty() ? List.of() : sentences.getLast();
      if (Fragment.isCutOff(before, labels)) {
        List<CoreLabel> joined = new ArrayList<>(before);
        joined.addAll(labels);
        readings.of(joined);
        sentences.set(sentences.size() - 1, joined);
      } else {
        sentences.add(labels);
      }
    }
    return sentences;
  }

  private static List<Token> tokens(
      List<CoreLabel> labels,
      Readings.Reading reading,
      int offset,
      String body,
      Morphology morphology) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
      tokens.add(
          new Token(
              i,
              span,
              span.in(body),
              lemma(label, i == 0, morphology),
              label.tag(),
              entity(reading.names().get(i))));
    }
    return tokens;
  }

  /** A plural that opens a sentence is hardly a name: "Sanctions were imposed". */
  private static String lemma(CoreLabel label, boolean opening, Morphology morphology) {
    return opening && label.tag().equals("NNPS")
        ? morphology.lemma(label.word().toLowerCase(Locale.ROOT), "NNS")
        : morphology.lemma(label.word(), label.tag());
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
