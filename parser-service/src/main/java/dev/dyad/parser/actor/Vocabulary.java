package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.lexicon.PhraseBook;
import dev.dyad.parser.lexicon.Plural;
import dev.dyad.parser.place.StateRows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of the lexicons of states, organisations, bodies, offices and forms of address. */
final class Vocabulary {
  private final PhraseBook<Term> phrases = new PhraseBook<>();

  /** Reads the lexicons. */
  Vocabulary() {
    StateRows.read().forEach(this::addState);
    Lexicon.read("organisations.tsv", "code", "name", "names", "seats")
        .rows()
        .forEach(this::addOrganisation);
    Lexicon.read("bodies.tsv", "name", "names", "states", "kind").rows().forEach(this::addBody);
    addInstitutions(Lexicon.read("institutions.tsv", "state", "kind", "names").rows());
    Lexicon.read("offices.tsv", "name", "names", "group", "refers", "states", "holders")
        .rows()
        .forEach(this::addOffice);
    Lexicon.read("honorifics.tsv", "name", "gender", "place", "kept")
        .rows()
        .forEach(this::addHonorific);
    for (LexiconRow row : Lexicon.read("bystanders.tsv", "name", "names", "kind").rows()) {
      names(row).forEach(name -> phrases.add(name, new Term.Bystander()));
    }
    for (LexiconRow row : Lexicon.read("groups.tsv", "name", "numbered").rows()) {
      phrases.add(row.required("name"), new Term.Several(!row.text("numbered").isEmpty()));
    }
  }

  /** The phrases of every lexicon. */
  PhraseBook<Term> phrases() {
    return phrases;
  }

  private void addState(LexiconRow row) {
    String code = row.required("code");
    phrases.add(row.required("name"), new Term.StateName(code));
    row.list("names").forEach(name -> phrases.add(name, new Term.StateName(code)));
    for (String people : row.list("people")) {
      phrases.add(people, new Term.Nationality(code));
      phrases.add(Plural.of(people), new Term.Nationality(code));
    }
    if (!row.text("capital").isEmpty()) {
      phrases.add(row.text("capital"), new Term.Capital(code));
    }
    row.list("capitals").forEach(capital -> phrases.add(capital, new Term.Capital(code)));
  }

  private void addOrganisation(LexiconRow row) {
    String code = row.required("code");
    Term organisation = new Term.Organisation(code, row.required("name"));
    names(row).forEach(name -> phrases.add(name, organisation));
    row.list("seats").forEach(seat -> phrases.add(seat, new Term.Seat(code)));
  }

  private void addBody(LexiconRow row) {
    Term body =
        new Term.Body(row.required("name"), row.list("states"), row.oneOf("kind", BodyKind.class));
    names(row).forEach(name -> phrases.add(name, body));
  }

  /** A name that several states have for a body of theirs is one term with all of them. */
  private void addInstitutions(List<LexiconRow> rows) {
    Map<String, Term.Body> byName = new LinkedHashMap<>();
    for (LexiconRow row : rows) {
      BodyKind kind = row.oneOf("kind", BodyKind.class);
      for (String institution : row.list("names")) {
        List<String> names = List.of(institution.split(" = "));
        Term.Body body = new Term.Body(names.getFirst(), List.of(row.required("state")), kind);
        names.forEach(name -> byName.merge(name, body, Term.Body::shared));
      }
    }
    byName.forEach(phrases::add);
  }

  private void addOffice(LexiconRow row) {
    OfficeGroup group = row.oneOf("group", OfficeGroup.class);
    Set<OfficeGroup> refers = EnumSet.noneOf(OfficeGroup.class);
    for (String each : row.list("refers")) {
      refers.add(OfficeGroup.valueOf(each.toUpperCase(java.util.Locale.ROOT)));
    }
    String usual = row.required("name");
    boolean single = row.text("holders").equals("one");
    for (String name : names(row)) {
      phrases.add(name, new Term.Office(usual, group, refers, row.list("states"), single, false));
      String plural = Plural.of(name);
      if (!plural.equals(name)) {
        phrases.add(
            plural, new Term.Office(usual, group, refers, row.list("states"), single, true));
      }
    }
  }

  private void addHonorific(LexiconRow row) {
    Gender gender =
        row.text("gender").isEmpty() ? Gender.UNKNOWN : row.oneOf("gender", Gender.class);
    boolean after = row.required("place").equals("after");
    phrases.add(
        row.required("name"), new Term.Honorific(gender, after, row.text("kept").equals("kept")));
  }

  private static List<String> names(LexiconRow row) {
    List<String> names = new ArrayList<>(row.list("names"));
    names.addFirst(row.required("name"));
    return names;
  }
}
