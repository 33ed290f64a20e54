package dev.dyad.contract.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Quad;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One real-world event of a dyad, however many articles report it.
 *
 * @param id stable as long as the event's reports are
 * @param timeline the dyad in whose chronology it stands
 * @param type PLOVER type
 * @param mode how it was done
 * @param quad the type's quad class
 * @param source states or organisations that act
 * @param target states or organisations that are acted upon
 * @param mutual whether the direction means nothing
 * @param intensity Goldstein value, -10 to 10
 * @param date when it happens, null if no report places it
 * @param start first day of {@code date}
 * @param end last day of {@code date}
 * @param status how far it has come by the newest report
 * @param place where
 * @param people who takes part
 * @param title one neutral sentence in the present tense
 * @param confidence 0 to 1
 * @param sources number of different publishers that report it
 * @param reviewed whether a reviewer has corrected or confirmed it
 * @param reports every report of it; null in lists
 * @param reportCount how many reports there are; null where {@code reports} is given
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChronologyEvent(
    UUID id,
    DyadPair timeline,
    EventType type,
    @Nullable Mode mode,
    Quad quad,
    List<String> source,
    List<String> target,
    boolean mutual,
    double intensity,
    @Nullable Edtf date,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Status status,
    @Nullable Place place,
    List<Person> people,
    String title,
    double confidence,
    int sources,
    boolean reviewed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EventReport> reports,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer reportCount) {

  /** Copies the lists. */
  public ChronologyEvent {
    source = List.copyOf(source);
    target = List.copyOf(target);
    people = List.copyOf(people);
    reports = reports == null ? null : List.copyOf(reports);
  }
}
