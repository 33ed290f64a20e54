package dev.dyad.parser.actor;

import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who acts in an article and every reference to them. Safe for use by several threads. */
public final class ActorFinder {
  private final Vocabulary vocabulary = new Vocabulary();
  private final NameHints hints = new NameHints();
  private final SideCues cues = new SideCues();
  private final Publishers publishers;
  private final Localities localities;
  private final SpeechVerbs speech = new SpeechVerbs();

  /** Works with these places; reads the lexicons. */
  public ActorFinder(Gazetteer places) {
    this.publishers = new Publishers(places);
    this.localities = new Localities(places);
  }

  /** Finds the cast of one article. */
  public Cast find(ArticleParts article, AnalyzedText text) {
    List<Reading> readings = read(text);
    List<Reference> references = new ArrayList<>();
    for (Reading reading : readings) {
      references.addAll(new SentenceReader(reading, localities).read());
    }
    references = new StrayTitles(readings).join(references);
    references = new LateNames(readings, speech).join(references);
    Setting setting = Setting.of(article, references, publishers);
    Roster roster =
        new Roster(
            references.stream()
                .filter(Reference.Person.class::isInstance)
                .map(Reference.Person.class::cast)
                .toList());
    return new CastBuilder(readings, references, setting, roster, hints, cues, speech, localities)
        .build();
  }

  /** Reads every sentence twice: a name found in full once is known elsewhere by a part of it. */
  private List<Reading> read(AnalyzedText text) {
    Set<String> known = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      Reading reading = Reading.of(sentence, vocabulary.phrases(), Set.of());
      for (int i = 0; i < reading.size(); i++) {
        NameRun name = reading.name(i);
        if (name != null && name.last() > name.first()) {
          String word = Spelling.fold(reading.token(i).word());
          if (word.length() > 1 && !NameFinder.isParticle(word)) {
            known.add(word);
          }
        }
      }
    }
    return text.sentences().stream()
        .map(sentence -> Reading.of(sentence, vocabulary.phrases(), known))
        .toList();
  }
}
