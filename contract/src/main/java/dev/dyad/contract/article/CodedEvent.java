package dev.dyad.contract.article;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event between states, as one article reports it.
 *
 * @param id unique within the article: {@code e1}, {@code e2} …
 * @param type PLOVER type
 * @param mode how it was done, null where the type has no modes or none is known
 * @param cameo CAMEO 1.1b3 code of three or four digits
 * @param source states or organisations that act
 * @param target states or organisations that are acted upon; may be empty
 * @param mutual whether the direction means nothing, as in a meeting
 * @param date when it happens, null if nothing in the text places it
 * @param start first day of {@code date}, null if it has none
 * @param end last day of {@code date}, null if it has none
 * @param dateBasis how the date was found, null if there is no date
 * @param status how far it has come
 * @param place where, null if not known
 * @param actors ids of the article's actors that take part
 * @param salience news or background
 * @param intensity Goldstein value of {@code cameo}, -10 to 10
 * @param confidence 0 to 1
 * @param title one neutral sentence in the present tense, without a full stop
 * @param evidence the sentences that it rests on, in order
 */
public record CodedEvent(
    String id,
    EventType type,
    @Nullable Mode mode,
    String cameo,
    List<String> source,
    List<String> target,
    boolean mutual,
    @Nullable Edtf date,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable DateBasis dateBasis,
    Status status,
    @Nullable Place place,
    List<String> actors,
    Salience salience,
    double intensity,
    double confidence,
    String title,
    List<Span> evidence) {

  /** Copies the lists; refuses a mode that is not one of the type's. */
  public CodedEvent {
    if (mode != null && !Mode.of(type).contains(mode)) {
      throw new IllegalArgumentException("%s has no mode %s".formatted(type, mode.code()));
    }
    source = List.copyOf(source);
    target = List.copyOf(target);
    actors = List.copyOf(actors);
    evidence = List.copyOf(evidence);
  }
}
