package dev.dyad.contract.chronology;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.edtf.Edtf;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one article reports of an event.
 *
 * @param articleId the article
 * @param headline its headline
 * @param publisher who carries it
 * @param published when it was published
 * @param url where it stands on the web
 * @param event id of the event within the article
 * @param date the date that this article gives
 * @param evidence the sentences, in order
 * @param statements what was said in the event, as the article reports it
 * @param mergedBecause why this report was taken for the same event as the others; empty for the
 *     only one
 */
public record EventReport(
    UUID articleId,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable PublicationTime published,
    @Nullable URI url,
    String event,
    @Nullable Edtf date,
    List<Evidence> evidence,
    List<String> statements,
    List<String> mergedBecause) {

  /** Copies the lists. */
  public EventReport {
    evidence = List.copyOf(evidence);
    statements = List.copyOf(statements);
    mergedBecause = List.copyOf(mergedBecause);
  }
}
