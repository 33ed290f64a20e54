package dev.dyad.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Merges anew what a change may have touched, and no more. */
public final class Remerger {
  private final AccountShelf shelf;
  private final Merger merger = new Merger();

  /** Works on the accounts of a shelf. */
  public Remerger(AccountShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The events in the neighbourhoods of some accounts as they are now.
   *
   * @param touched accounts that have come, and accounts that are gone from the shelf
   */
  public List<Cluster> around(Collection<Account> touched) {
    Neighbourhood neighbourhood = new Neighbourhood(shelf);
    Set<Account> done = new HashSet<>();
    List<Cluster> clusters = new ArrayList<>();
    for (Account account : touched) {
      if (!done.contains(account)) {
        List<Account> neighbours =
            neighbourhood.of(account).stream().filter(near -> !done.contains(near)).toList();
        done.addAll(neighbours);
        clusters.addAll(merger.merge(neighbours));
      }
    }
    return List.copyOf(clusters);
  }
}
