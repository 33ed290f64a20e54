package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader should know of how an article was read. */
final class Warnings {
  private Warnings() {}

  static List<String> of(@Nullable PublicationTime published, Body body, int lines) {
    List<String> warnings = new ArrayList<>();
    if (published == null) {
      warnings.add("no publication date stated on the page");
    } else if (published instanceof PublicationTime.Local) {
      warnings.add("no time zone stated for the publication time");
    }
    if (body.text().isEmpty()) {
      warnings.add("no running text found on the page");
    }
    if (lines >= PageLines.MOST) {
      warnings.add("only the first %d lines of the page were read".formatted(PageLines.MOST));
    }
    return warnings;
  }
}
