package dev.dyad.timeline.merge;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.edtf.Edtf;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of one dyad as one article tells it: what merging works on.
 *
 * @param dyad the chronology that it is for
 * @param article the article that tells it
 * @param key names it within the article and the dyad: its type and which of that type it is,
 *     {@code CONSULT#1}; unlike the event's id it outlives events of other types being added on
 *     re-parsing
 * @param event the event as coded
 * @param people the persons who take part
 * @param published when the article was published
 * @param publisher who stands behind the article: its publisher, else its site, else its agency,
 *     else the article alone
 * @param text the sentences that it rests on
 */
public record Account(
    DyadPair dyad,
    UUID article,
    String key,
    CodedEvent event,
    List<Person> people,
    @Nullable PublicationTime published,
    String publisher,
    String text) {

  /** By article and key: an order that depends on nothing but what was reported. */
  public static final Comparator<Account> BY_KEY =
      Comparator.<Account, String>comparing(account -> account.article().toString())
          .thenComparing(Account::key);

  /** Copies the people. */
  public Account {
    people = List.copyOf(people);
  }

  /** A name-based UUID of dyad, article and key: the same for the same account, always. */
  public UUID id() {
    String name = "%s/%s/%s".formatted(dyad, article, key);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The first day that it may have happened on, empty if it is undated. */
  public Optional<LocalDate> from() {
    return date().flatMap(date -> date.start().or(date::end));
  }

  /** The last day that it may have happened on, empty if it is undated. */
  public Optional<LocalDate> to() {
    return date().flatMap(date -> date.end().or(date::start));
  }

  /** The day that its article was published, empty if the article does not say. */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(published).map(PublicationTime::date);
  }

  private Optional<Edtf> date() {
    return Optional.ofNullable(event.date());
  }
}
