package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.parser.event.PartyReader.Parties;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Supplies the party that a clause leaves out: by the place, or by whom the article is about. */
final class ImpliedParty {
  /** Help that a state gives to the one that the article is about. */
  private static final Set<EventType> HELP = EnumSet.of(EventType.AID, EventType.AGREE);

  private static final List<Path> VENUE = List.of(Path.of("in"));

  private final SlotReader slots;
  private final Setting setting;
  private List<String> helped = List.of();

  ImpliedParty(SlotReader slots, Setting setting) {
    this.slots = slots;
    this.setting = setting;
  }

  /** The other side of a meeting: the state that it is held in, else that of the article. */
  Optional<String> other(Frame frame, String one) {
    Optional<String> venue =
        slots.first(frame, VENUE, new Party(List.of(one), List.of()), true).states().stream()
            .filter(setting::speaksOf)
            .findFirst();
    return venue
        .filter(setting.dyad()::contains)
        .or(() -> setting.counterpart(one))
        .or(() -> venue);
  }

  /** Remembers whom the article tells of as helped, whom others may help too. */
  Parties remembered(Parties parties, EventType type) {
    if (type == EventType.AID && parties.assumed() == 0) {
      helped = parties.target().states();
    }
    return parties;
  }

  /** The other of the article's two states. */
  Party counterpart(Party party, EventType type) {
    if (party.states().size() != 1) {
      return Party.NONE;
    }
    String one = party.states().getFirst();
    Optional<String> topic =
        HELP.contains(type) && !setting.dyad().contains(one)
            ? helped.stream().findFirst().or(() -> setting.dyad().stream().findFirst())
            : Optional.empty();
    return setting
        .counterpart(one)
        .or(() -> topic)
        .map(s -> new Party(List.of(s), List.of()))
        .orElse(Party.NONE);
  }

  /**
   * The country that the article reports from, as the one visited; of a visit to a place that is
   * not known, the other of the article's two states.
   */
  Party host(Frame frame, Roles roles, Party guest) {
    return setting
        .host()
        .filter(state -> !guest.states().contains(state) && setting.dyad().contains(state))
        .or(
            () ->
                guest.states().size() == 1 && slots.named(frame, roles.target())
                    ? setting.counterpart(guest.states().getFirst())
                    : Optional.empty())
        .map(state -> new Party(List.of(state), List.of()))
        .orElse(Party.NONE);
  }
}
