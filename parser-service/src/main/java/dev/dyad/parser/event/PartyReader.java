package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the parties of an event: in the slots of its pattern, then near by, then by the article.
 */
final class PartyReader {
  private static final Set<EventType> PLACED =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.SANCTION,
          EventType.PROTEST,
          EventType.CONCEDE,
          EventType.AID);
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "country",
          "party",
          "capital",
          "neighbour",
          "neighbor",
          "government",
          "nation",
          "leader",
          "state",
          "president",
          "minister",
          "people",
          "delegation",
          "premier");
  private static final int FAR = 6;

  private final PartyFinder finder;
  private final Setting setting;

  PartyReader(PartyFinder finder, Setting setting) {
    this.finder = finder;
    this.setting = setting;
  }

  /**
   * The parties of an event.
   *
   * @param source who acts
   * @param target who is acted upon
   * @param assumed how many of the two were not found in a slot
   */
  record Parties(Party source, Party target, int assumed) {}

  /** The parties of a trigger; empty if there are not two. */
  Optional<Parties> read(Frame frame, EventPattern pattern) {
    return pattern.roles().mutual() ? mutual(frame, pattern) : directed(frame, pattern);
  }

  /** Who stands at a word. */
  Party at(Clause clause, int word) {
    return finder.at(clause, word, false);
  }

  private Optional<Parties> mutual(Frame frame, EventPattern pattern) {
    Party all = Party.NONE;
    for (Path path : pattern.roles().source()) {
      all = all.and(at(frame, path, false));
    }
    int assumed = 0;
    if (pattern.roles().strict() && all.states().size() < 2) {
      return Optional.empty();
    }
    if (all.isEmpty()) {
      all = reporter(frame);
      assumed++;
    }
    if (all.states().size() == 1) {
      Optional<String> other = setting.counterpart(all.states().getFirst());
      if (other.isEmpty()) {
        return Optional.empty();
      }
      all = all.and(new Party(List.of(other.get()), List.of()));
      assumed++;
    }
    if (all.isEmpty() && setting.dyad().size() == 2) {
      all = new Party(setting.dyad(), all.actors());
      assumed = 2;
    }
    if (all.states().size() < 2) {
      return Optional.empty();
    }
    List<String> states = all.states();
    int split = states.size() == 2 ? 1 : states.size() - 1;
    return Optional.of(
        new Parties(
            new Party(states.subList(0, split), all.actors()),
            new Party(states.subList(split, states.size()), List.of()),
            assumed));
  }

  private Optional<Parties> directed(Frame frame, EventPattern pattern) {
    boolean visit = pattern.mode() == Mode.VISIT;
    int assumed = 0;
    Party source = first(frame, pattern.roles().source(), Party.NONE, false);
    if (source.isEmpty()) {
      source = first(frame, pattern.roles().source(), Party.NONE, true);
    }
    if (source.isEmpty()) {
      source = unnamed(frame, pattern);
      assumed++;
    }
    boolean where = visit || PLACED.contains(pattern.code().type());
    Party target = first(frame, pattern.roles().target(), source, false);
    if (target.isEmpty() && where) {
      target = first(frame, pattern.roles().target(), source, true);
    }
    if (target.isEmpty() && pattern.roles().strict()) {
      return Optional.empty();
    }
    if (target.isEmpty() && !visit) {
      target = near(frame, source, where);
      assumed += target.isEmpty() ? 0 : 1;
    }
    if (target.isEmpty() && !source.isEmpty()) {
      target = visit ? host(source) : counterpart(source);
      assumed++;
    }
    if (source.isEmpty() && !target.isEmpty()) {
      source = counterpart(target);
      assumed++;
    }
    Party acting = source;
    Party other = target.without(acting.states());
    if (acting.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Parties(acting, other, assumed));
  }

  /** Whoever tells of a deed may have done it, but not to his own side: "our men were tortured". */
  private Party unnamed(Frame frame, EventPattern pattern) {
    Party teller = reporter(frame);
    return frame.clause().passive(frame.trigger())
        ? teller.without(first(frame, pattern.roles().target(), Party.NONE, false).states())
        : teller;
  }

  /** The first of the paths that leads to a state that is not one of the others. */
  private Party first(Frame frame, List<Path> paths, Party others, boolean whereToo) {
    for (Path path : paths) {
      Party found = at(frame, path, whereToo).without(others.states());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Party.NONE;
  }

  private Party at(Frame frame, Path path, boolean whereToo) {
    Party all = Party.NONE;
    for (int word : frame.find(path)) {
      all = all.and(both(frame.clause(), word));
      all = all.and(finder.at(frame.clause(), word, whereToo || path.prepositional()));
    }
    return all;
  }

  /** The article's two states for "both sides" that nobody has resolved. */
  private Party both(Clause clause, int word) {
    boolean all =
        clause.token(word).pos().equals("NNS")
            && SIDES.contains(clause.lemma(word))
            && clause.grammar().children(word, "nmod", "nummod", "acl:relcl").isEmpty()
            && clause.grammar().children(word, "det").stream()
                .anyMatch(c -> clause.lemma(c).equals("the"));
    boolean pair =
        all
            || SIDES.contains(clause.lemma(word))
                && clause.grammar().children(word, "det", "nummod", "amod", "cc:preconj").stream()
                    .anyMatch(c -> clause.lemma(c).matches("both|two"));
    return pair
            && setting.dyad().size() == 2
            && setting.cast().at(clause.sentence().index(), word).isEmpty()
        ? new Party(setting.dyad(), List.of())
        : Party.NONE;
  }

  /** Who is said to have said so: whom "it" and an unnamed agent stand for. */
  private Party reporter(Frame frame) {
    Clause clause = frame.clause();
    int at = frame.trigger();
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      int head = clause.head(at);
      if (clause.token(head).isVerb() && !clause.relation(at).startsWith("advcl")) {
        for (int subject : clause.subjects(head)) {
          Party found = finder.at(clause, subject, false);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      at = head;
    }
    return teller(clause);
  }

  /** The one who tells all of a sentence: "…, the ministry said". */
  private Party teller(Clause clause) {
    for (Token token : clause.sentence().tokens()) {
      if (token.isVerb()
          && token.lemma().equals("say")
          && clause.relation(token.index()).matches("dep|parataxis|ccomp")) {
        for (int word : clause.grammar().children(token.index(), "nsubj", "obj")) {
          Party found = finder.at(clause, word, false);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return Party.NONE;
  }

  /** Another state in the clause below the trigger, the nearest first. */
  private Party near(Frame frame, Party source, boolean whereToo) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    OptionalInt governor = clause.governor(trigger);
    int top = clause.token(trigger).isVerb() || governor.isEmpty() ? trigger : governor.getAsInt();
    List<Mention> below = new ArrayList<>();
    for (int word : clause.grammar().subtree(top)) {
      setting
          .cast()
          .at(clause.sentence().index(), word)
          .filter(m -> m.head() == word || m.first() == word)
          .filter(m -> whereToo || m.kind() != MentionKind.PLACE)
          .filter(m -> !aside(clause, word, top))
          .ifPresent(below::add);
    }
    return below.stream()
        .map(m -> new Party(m.states(), m.actor() == null ? List.of() : List.of(m.actor())))
        .map(p -> p.without(source.states()))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(Party.NONE);
  }

  /** Whether a word stands in a clause of its own below the top. */
  private static boolean aside(Clause clause, int word, int top) {
    for (int at = word; at != top && at != Grammar.NONE; at = clause.head(at)) {
      if (clause.relation(at).matches("acl:relcl|advcl|parataxis|conj")
          && clause.token(at).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private Party counterpart(Party party) {
    return party.states().size() == 1
        ? setting
            .counterpart(party.states().getFirst())
            .map(s -> new Party(List.of(s), List.of()))
            .orElse(Party.NONE)
        : Party.NONE;
  }

  /** The country that the article reports from, as the one visited. */
  private Party host(Party guest) {
    return setting
        .host()
        .filter(state -> !guest.states().contains(state) && setting.dyad().contains(state))
        .map(state -> new Party(List.of(state), List.of()))
        .orElse(Party.NONE);
  }
}
