package dev.dyad.timeline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The accounts of one event.
 *
 * @param members in the order in which the merger took them, the surest first
 */
public record Cluster(List<Member> members) {

  /**
   * An account and why it is taken for this event.
   *
   * @param account the account
   * @param because in words; empty for the only one
   */
  public record Member(Account account, List<String> because) {
    /** Copies the reasons. */
    public Member {
      because = List.copyOf(because);
    }
  }

  /** Copies the members. */
  public Cluster {
    members = List.copyOf(members);
  }

  /** An event that one account tells of. */
  static Cluster of(Account account) {
    return new Cluster(List.of(new Member(account, List.of())));
  }

  /** The accounts. */
  public List<Account> accounts() {
    return members.stream().map(Member::account).toList();
  }

  /**
   * The event's id: that of the account of its earliest article. Article ids are ordered by time of
   * posting, so a later report of a known event does not change the event's id.
   */
  public UUID id() {
    return accounts().stream().min(Account.BY_KEY).orElseThrow().id();
  }

  /** How well an account fits: as well as with the member it fits best; empty if with none. */
  Optional<Verdict.Same> fit(Account account, SameEvent rule) {
    Verdict.Same best = null;
    for (Member member : members) {
      switch (rule.compare(member.account(), account)) {
        case Verdict.Different different -> {
          return Optional.empty();
        }
        case Verdict.Unclear unclear -> {}
        case Verdict.Same same -> {
          if (best == null || same.strength() > best.strength()) {
            best = same;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** With one account more; the first member gets the reasons of the first that joins it. */
  Cluster with(Account account, List<String> because) {
    List<Member> more = new ArrayList<>(members);
    if (more.size() == 1) {
      more.set(0, new Member(more.getFirst().account(), because));
    }
    more.add(new Member(account, because));
    return new Cluster(more);
  }
}
