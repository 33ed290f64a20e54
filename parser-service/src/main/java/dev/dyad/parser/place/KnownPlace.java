package dev.dyad.parser.place;

import java.util.Comparator;

/**
 * A place of the lexicon.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3 code, {@code XKX} for Kosovo
 * @param region GeoNames code of its first-order division, empty if not recorded
 * @param weight how likely the bare name means it: the population, raised for the seat of a state
 */
record KnownPlace(String name, String country, String region, long weight) {
  /** A seat of government of 10,000 outweighs a town of 500,000 of its name. */
  static final long SEAT_FACTOR = 50;

  /** Outweighs every city. */
  static final long CERTAIN = Long.MAX_VALUE;

  /** The likeliest first. */
  static final Comparator<KnownPlace> LIKELIEST =
      Comparator.comparingLong(KnownPlace::weight)
          .reversed()
          .thenComparing(KnownPlace::country)
          .thenComparing(KnownPlace::region)
          .thenComparing(KnownPlace::name);

  boolean liesIn(KnownRegion other) {
    return country.equals(other.country())
        && (other.code().isEmpty() || region.isEmpty() || region.equals(other.code()));
  }
}
