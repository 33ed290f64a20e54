package dev.dyad.parser.intake;

import java.util.concurrent.atomic.AtomicInteger;

/** News of invented ministers, each text unlike every other. */
final class Dispatches {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Dispatches() {}

  /** A short report with a headline and a dateline. */
  static String fresh() {
    return numbered(NUMBER.incrementAndGet());
  }

  /** The report of this number. */
  static String numbered(int number) {
    return """
        Foreign ministers of Norway and Chile meet for round %1$d of talks

        By Tove Granlund
        Published March 5, 2024

        OSLO: Norwegian Foreign Minister Halvard Brekkesen met his Chilean counterpart Rodrigo \
        Quintanal in Oslo on Tuesday for round %1$d of their talks on fisheries.

        Brekkesen said that Norway and Chile would sign an agreement on salmon exports in May.

        Quintanal thanked Norway for its support and invited Brekkesen to visit Santiago.
        """
        .formatted(number);
  }
}
