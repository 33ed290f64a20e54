package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parties of an event: in the slots of its pattern, then near by, then by the article.
 */
final class PartyReader {
  /** Deeds that are done at a place, which then stands for its state. */
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

  /** Deeds that the one who tells of them has mostly suffered. */
  private static final Set<EventType> SUFFERED = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  /** What only those say who act for a state. */
  private static final Set<EventType> VERBAL =
      EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  /** Words against what another state does, which names it somewhere. */
  private static final Set<EventType> ABOUT = EnumSet.of(EventType.ACCUSE, EventType.REJECT);

  /** What two states that are named as one subject do to each other: "A and B pulled back". */
  private static final Set<EventType> RECIPROCAL =
      EnumSet.of(EventType.ASSAULT, EventType.COOPERATE, EventType.RETREAT, EventType.CONCEDE);

  private final PartyFinder finder;
  private final SlotReader slots;
  private final Bystanders bystanders;
  private final ImpliedParty implied;
  private final Setting setting;

  PartyReader(PartyFinder finder, Setting setting, WordClasses words) {
    this.finder = finder;
    this.slots = new SlotReader(finder, setting, words);
    this.bystanders = new Bystanders(finder, setting, words);
    this.implied = new ImpliedParty(slots, setting);
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
    EventType type = pattern.code().type();
    return pattern.roles().mutual()
        ? mutual(frame, pattern)
        : directed(frame, pattern).map(found -> implied.remembered(found, type));
  }

  /** Who stands at a word. */
  Party at(Clause clause, int word) {
    return finder.at(clause, word, false);
  }

  private Optional<Parties> mutual(Frame frame, EventPattern pattern) {
    List<Party> found =
        pattern.roles().source().stream()
            .map(path -> slots.at(frame, path, false))
            .filter(party -> !party.isEmpty())
            .toList();
    Party all = found.stream().reduce(Party.NONE, Party::and);
    int assumed = 0;
    if (pattern.roles().strict() && all.states().size() < 2) {
      return Optional.empty();
    }
    if (all.isEmpty()) {
      all = bystanders.reporter(frame);
      assumed++;
    }
    if (all.states().size() == 1) {
      if (found.size() > 1 && slots.apart(frame, pattern.roles().source())) {
        return Optional.empty();
      }
      Optional<String> other = implied.other(frame, all.states().getFirst());
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
    return all.states().size() < 2 ? Optional.empty() : Optional.of(split(all, assumed));
  }

  private static Parties split(Party all, int assumed) {
    List<String> states = all.states();
    int split = states.size() == 2 ? 1 : states.size() - 1;
    return new Parties(
        new Party(states.subList(0, split), all.actors()),
        new Party(states.subList(split, states.size()), List.of()),
        assumed);
  }

  private Optional<Parties> directed(Frame frame, EventPattern pattern) {
    EventType type = pattern.code().type();
    boolean visit = pattern.mode() == Mode.VISIT;
    boolean where = visit || PLACED.contains(type);
    Roles roles = pattern.roles();
    Party envoy = slots.foreign(frame, pattern);
    Party source = slots.first(frame, roles.source(), envoy, false);
    if (source.isEmpty()) {
      source = slots.first(frame, roles.source(), envoy, true);
    }
    int assumed = source.isEmpty() ? 1 : 0;
    if (source.isEmpty() && type == EventType.PROTEST) {
      source = crowd(frame, roles);
    }
    if (source.isEmpty() && !envoy.isEmpty()) {
      source = slots.post(frame, roles.target()).without(envoy.states());
    }
    if (source.isEmpty()) {
      source = unnamed(frame, pattern).without(envoy.states());
    }
    Party target = slots.first(frame, roles.target(), source, false);
    if (target.isEmpty() && where) {
      target = slots.first(frame, roles.target(), source, true);
    }
    if (VERBAL.contains(type)
        && (slots.isPrivate(frame, roles.source()) || slots.isPrivate(frame, roles.target()))) {
      return Optional.empty();
    }
    if (target.isEmpty() && (ABOUT.contains(type) || pattern.inverted()) && !source.isEmpty()) {
      target = bystanders.spokenOf(frame, source, pattern);
      assumed += target.isEmpty() ? 0 : 1;
    }
    if (target.isEmpty()
        && (roles.strict()
            || slots.within(frame, roles.target(), source)
            || slots.stateless(frame, roles.target()))) {
      return Optional.empty();
    }
    if (target.isEmpty() && source.states().size() == 2 && RECIPROCAL.contains(type)) {
      return Optional.of(split(source, assumed));
    }
    if (target.isEmpty() && !visit) {
      target = bystanders.near(frame, source, where);
      assumed += target.isEmpty() ? 0 : 1;
    }
    if (target.isEmpty() && !source.isEmpty()) {
      target = visit ? implied.host(frame, roles, source) : implied.counterpart(source, type);
      assumed++;
    }
    if (source.isEmpty() && !target.isEmpty()) {
      source = implied.counterpart(target, type);
      assumed += envoy.isEmpty() ? 1 : 0;
    }
    if (pattern.mode() == Mode.MEDIATE && target.states().size() < 2) {
      target = target.and(new Party(setting.dyad(), List.of()));
    }
    Party other = target.without(source.states());
    return source.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parties(source, other, assumed));
  }

  /**
   * Who protests where only the place is told: its people, else those of the article's other state.
   */
  private Party crowd(Frame frame, Roles roles) {
    Party against = slots.first(frame, roles.target(), Party.NONE, true);
    Party found = bystanders.crowd(frame, against.states());
    return found.isEmpty() ? implied.counterpart(against, EventType.PROTEST) : found;
  }

  /** Whoever tells of a deed may have done it, but not to his own side: "our men were tortured". */
  private Party unnamed(Frame frame, EventPattern pattern) {
    if (SUFFERED.contains(pattern.code().type())) {
      return Party.NONE;
    }
    Party teller = bystanders.reporter(frame);
    return frame.clause().passive(frame.trigger())
        ? teller.without(slots.first(frame, pattern.roles().target(), Party.NONE, false).states())
        : teller;
  }
}
