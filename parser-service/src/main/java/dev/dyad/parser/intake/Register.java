package dev.dyad.parser.intake;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.parser.delivery.Outbox;
import dev.dyad.parser.store.Archive;
import dev.dyad.parser.store.KeptArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every change of the archive, with its hand-over to the timeline, in one transaction. */
@ApplicationScoped
@Transactional
class Register {
  private final Archive archive;
  private final Outbox outbox;

  Register(Archive archive, Outbox outbox) {
    this.archive = archive;
    this.outbox = outbox;
  }

  /** Keeps an article, unless the same one is kept. */
  Optional<KeptArticle> admit(
      Posting posting, @Nullable URI url, String language, @Nullable StructuredArticle structured) {
    Optional<KeptArticle> admitted =
        archive.add(posting.source(), posting.text(), url, language, structured);
    admitted
        .filter(article -> article.structured() != null)
        .ifPresent(article -> outbox.handOver(article.id()));
    return admitted;
  }

  /**
   * Puts another structured form in place of the present one; empty if there is no such article.
   */
  Optional<KeptArticle> replace(UUID id, String language, @Nullable StructuredArticle structured) {
    Optional<KeptArticle> replaced = archive.replace(id, language, structured);
    replaced.ifPresent(article -> outbox.handOver(id));
    return replaced;
  }

  /** Forgets an article; false if there is none. */
  boolean withdraw(UUID id) {
    boolean withdrawn = archive.remove(id);
    if (withdrawn) {
      outbox.handOver(id);
    }
    return withdrawn;
  }
}
