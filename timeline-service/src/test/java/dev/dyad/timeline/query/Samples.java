package dev.dyad.timeline.query;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Events drawn by lot, always the same for the same seed; many share their dates. */
final class Samples {
  static final List<String> PUBLISHERS = List.of("Harbour Courier", "Delta Post", "Capital Wire");
  static final List<String> PEOPLE = List.of("Bo Lanying", "Chen Ru", "José Peña");
  static final List<String> TITLES =
      List.of("A dam is opened", "Loans are extended", "Envoys meet");
  private static final List<EventType> TYPES =
      List.of(EventType.CONSULT, EventType.AGREE, EventType.AID);

  private Samples() {}

  static List<ChronologyEvent> events(DyadPair dyad, int number, int seed) {
    Random lot = new Random(seed);
    return IntStream.range(0, number).mapToObj(i -> event(dyad, lot)).toList();
  }

  private static ChronologyEvent event(DyadPair dyad, Random lot) {
    EventType type = any(TYPES, lot);
    @Nullable Edtf date = lot.nextInt(10) == 0 ? null : date(lot);
    return new ChronologyEvent(
        new UUID(lot.nextLong(), lot.nextLong()),
        dyad,
        type,
        null,
        type.quad(),
        List.of(dyad.first()),
        List.of(dyad.second()),
        true,
        1.0,
        date,
        date == null ? null : date.start().orElseThrow(),
        date == null ? null : date.end().orElseThrow(),
        any(List.of(Status.values()), lot),
        null,
        List.of(new Person(any(PEOPLE, lot), dyad.first(), null)),
        any(TITLES, lot),
        0.5,
        1 + lot.nextInt(PUBLISHERS.size()),
        false,
        null,
        1);
  }

  private static Edtf date(Random lot) {
    LocalDate day = LocalDate.of(1968, 12, 20).plusDays(lot.nextInt(30));
    return switch (lot.nextInt(4)) {
      case 0 -> Edtf.parse(day.toString().substring(0, 7));
      case 1 -> Edtf.parse(day + "/" + day.plusDays(lot.nextInt(1, 5)));
      default -> Edtf.parse(day.toString());
    };
  }

  private static <T> T any(List<T> values, Random lot) {
    return values.get(lot.nextInt(values.size()));
  }
}
