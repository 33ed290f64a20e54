package dev.dyad.web.event;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.EventReport;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.web.wording.WebAddress;
import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.util.Set;

/** What templates say of events beyond their fields. */
@TemplateExtension
final class EventWords {
  private EventWords() {}

  static long confidencePercent(ChronologyEvent event) {
    return Math.round(event.confidence() * 100);
  }

  static long confidencePercent(CodedEvent event) {
    return Math.round(event.confidence() * 100);
  }

  static boolean isOnTheWeb(EventReport report) {
    URI url = report.url();
    return url != null && WebAddress.isWeb(url);
  }

  static Set<Mode> modes(EventType type) {
    return Mode.of(type);
  }
}
