package dev.dyad.parser.article;

import dev.dyad.contract.article.Place;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.place.StateRows;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known of the words in datelines. */
final class DatelineTerms {
  private static final String[] OFFICE_COLUMNS = {
    "name", "names", "group", "refers", "states", "holders"
  };

  private final Gazetteer places;
  private final Agencies agencies;
  private final BylineWords words;
  private final Set<String> states = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  DatelineTerms(Gazetteer places, Agencies agencies, BylineWords words) {
    this.places = places;
    this.agencies = agencies;
    this.words = words;
    for (LexiconRow row : StateRows.read()) {
      states.add(row.required("name").toLowerCase(Locale.ROOT));
      row.list("names").forEach(name -> states.add(name.toLowerCase(Locale.ROOT)));
    }
    for (LexiconRow row : Lexicon.read("offices.tsv", OFFICE_COLUMNS).rows()) {
      offices.add(row.required("name").toLowerCase(Locale.ROOT));
      row.list("names").forEach(name -> offices.add(name.toLowerCase(Locale.ROOT)));
    }
  }

  /** The place of a name. */
  Optional<Place> place(String name) {
    return places.find(name);
  }

  /** The agency of a name. */
  Optional<String> agency(String name) {
    return agencies.named(name);
  }

  /** Whether a word is one of a job or a desk. */
  boolean isJob(String word) {
    return words.job(word);
  }

  /** Whether a text is the label of a section. */
  boolean isSection(String text) {
    return words.sectionLabel(text);
  }

  /** Whether a text is the name of an office that people hold. */
  boolean isOffice(String text) {
    return offices.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a name is that of a state. */
  boolean isState(String name) {
    return states.contains(name.toLowerCase(Locale.ROOT));
  }
}
