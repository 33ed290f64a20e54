package dev.dyad.parser.actor;

import dev.dyad.contract.article.ActorKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone of whom an article speaks, as it is known so far. */
final class Figure {
  private final ActorKind kind;
  private final List<Title> titles = new ArrayList<>();
  private final List<Words> named = new ArrayList<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final List<String> origin = new ArrayList<>();
  private final List<Integer> declarations = new ArrayList<>();
  private List<String> tokens;
  private String name;
  private Gender gender = Gender.UNKNOWN;
  private @Nullable String state;
  private boolean speaks;
  private boolean acts;
  private boolean sovereign;

  Figure(ActorKind kind, String name, List<String> tokens) {
    this.kind = kind;
    this.name = name;
    this.tokens = List.copyOf(tokens);
  }

  /** Takes in one more naming of it. */
  void name(Reference.Person person) {
    if (person.name().size() > tokens.size() || name.isEmpty()) {
      tokens = person.name();
      name = person.text();
    }
    titles.addAll(person.titles());
    origin.addAll(person.origin());
    if (gender == Gender.UNKNOWN) {
      gender = person.gender();
    }
  }

  /** Takes the name by which it speaks. */
  void rename(String other) {
    name = other;
  }

  /** Records where the text names it. */
  void seen(Words words) {
    named.add(words);
  }

  /** Records that it speaks. */
  void speaks() {
    speaks = true;
  }

  /** Records that it does something. */
  void acts() {
    acts = true;
  }

  /** Records that it says something in a clause of the article's own, in a sentence. */
  void declares(int sentence) {
    declarations.add(sentence);
  }

  /** Records the state that it acts for. */
  void actsFor(String code) {
    state = code;
  }

  /** Records another name of it. */
  void alias(String alias) {
    aliases.add(alias);
  }

  /** A state itself, by the name that the text uses first. */
  static Figure state(String code, String name) {
    Figure figure = new Figure(ActorKind.GOVERNMENT, name, List.of());
    figure.sovereign = true;
    figure.state = code;
    return figure;
  }

  /** What it is. */
  ActorKind kind() {
    return kind;
  }

  /** Its fullest name so far. */
  String name() {
    return name;
  }

  /** The folded words of its fullest name. */
  List<String> tokens() {
    return tokens;
  }

  /** Its offices, in the order in which the text gives them. */
  List<Title> titles() {
    return titles;
  }

  /** The states that stand with its name. */
  List<String> origin() {
    return origin;
  }

  /** Where the text names it, in order. */
  List<Words> named() {
    return named;
  }

  /** What the text says of its gender. */
  Gender gender() {
    return gender;
  }

  /** Its other names. */
  Set<String> aliases() {
    return aliases;
  }

  /** The state or organisation that it acts for, null if not known. */
  @Nullable String state() {
    return state;
  }

  /** Its state as a list, empty if not known. */
  List<String> states() {
    return state == null ? List.of() : List.of(state);
  }

  /** Whether it was seen to speak. */
  boolean isSpeaker() {
    return speaks;
  }

  /** Whether it was seen to do something. */
  boolean isAgent() {
    return acts;
  }

  /** The sentences in which it says something in a clause of the article's own. */
  List<Integer> declarations() {
    return declarations;
  }

  /** Whether it is a state and no person or body of one. */
  boolean isSovereign() {
    return sovereign;
  }

  /** Whether one of its offices may be meant by a bare office. */
  boolean holds(Term.Office bare) {
    return titles.stream()
        .map(Title::office)
        .anyMatch(
            office ->
                office.name().equals(bare.name())
                    || (bare.refers().contains(office.group())
                        && !office.name().equals("minister")));
  }
}
