package dev.dyad.web.figure;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Quad;
import io.quarkus.qute.TemplateExtension;

/** Gives templates the marks of what they show. */
@TemplateExtension
final class Marks {
  private Marks() {}

  static Mark mark(ChronologyEvent event) {
    return Mark.of(event);
  }

  static Mark mark(CodedEvent event) {
    return Mark.of(event);
  }

  static Mark mark(EventType type) {
    return new Mark(Direction.FORWARD, type.quad());
  }

  static Mark mark(Quad quad) {
    return new Mark(Direction.FORWARD, quad);
  }
}
