package dev.dyad.timeline.merge;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.chronology.DyadPair;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The dyads to which an event belongs: each pair of opposite sides. Who acts is opposite to who is
 * acted upon; in a mutual event, where the direction means nothing, everyone is opposite to
 * everyone else.
 */
final class Sides {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  private Sides() {}

  /**
   * The dyads of an event; none if it has but one side. Names that are not codes are passed over.
   */
  static SortedSet<DyadPair> of(CodedEvent event) {
    SortedSet<String> acting = codes(event.source());
    SortedSet<String> actedUpon = codes(event.target());
    if (event.mutual()) {
      acting.addAll(actedUpon);
      actedUpon.addAll(acting);
    }
    SortedSet<DyadPair> dyads = new TreeSet<>();
    for (String one : acting) {
      for (String other : actedUpon) {
        if (!one.equals(other)) {
          dyads.add(new DyadPair(one, other));
        }
      }
    }
    return dyads;
  }

  private static SortedSet<String> codes(Collection<String> names) {
    List<String> codes = names.stream().filter(name -> CODE.matcher(name).matches()).toList();
    return new TreeSet<>(codes);
  }
}
