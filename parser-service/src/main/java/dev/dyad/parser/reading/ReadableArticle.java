package dev.dyad.parser.reading;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A structured article in a form made for reading on a terminal. */
final class ReadableArticle {
  private final StructuredArticle article;
  private final boolean coloured;

  ReadableArticle(StructuredArticle article, boolean coloured) {
    this.article = article;
    this.coloured = coloured;
  }

  String render() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Ink.HEADLINE.on(coloured, Objects.requireNonNullElse(article.headline(), "(no headline)")));
    lines.add(Ink.QUIET.on(coloured, imprint()));
    MarkedBody body = new MarkedBody(article, coloured);
    article.paragraphs().forEach(p -> lines.add("\n" + body.paragraph(p)));
    section(lines, "Events", article.events().stream().map(this::event).toList());
    section(lines, "Actors", article.actors().stream().map(this::actor).toList());
    section(lines, "Statements", article.statements().stream().map(this::statement).toList());
    section(lines, "Warnings", article.warnings());
    return String.join("\n", lines) + "\n";
  }

  private String imprint() {
    List<String> parts = new ArrayList<>();
    add(parts, article.authors().isEmpty() ? null : "by " + String.join(", ", article.authors()));
    add(parts, article.publisher());
    add(parts, article.agencies().isEmpty() ? null : String.join(", ", article.agencies()));
    add(parts, article.published() == null ? null : article.published().iso());
    if (article.dateline() != null) {
      String country = article.dateline().country();
      parts.add(article.dateline().place() + (country == null ? "" : " (" + country + ")"));
    }
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private void section(List<String> lines, String name, List<String> rows) {
    if (!rows.isEmpty()) {
      lines.add("\n" + Ink.LABEL.on(coloured, name));
      rows.forEach(row -> lines.add("  " + row));
    }
  }

  private String event(CodedEvent event) {
    String mode = event.mode() == null ? "" : " " + event.mode().code();
    String arrow = event.mutual() ? " – " : " → ";
    String parties =
        event.target().isEmpty()
            ? String.join(", ", event.source())
            : String.join(", ", event.source()) + arrow + String.join(", ", event.target());
    return "%s  %s%s  %s  %s, %s, confidence %.2f%n    %s"
        .formatted(
            Ink.DATE.on(coloured, event.date() == null ? "undated" : event.date().toString()),
            event.type(),
            mode,
            parties,
            event.status().code(),
            event.salience().code(),
            event.confidence(),
            event.title());
  }

  private String actor(Actor actor) {
    return "%s%s%s"
        .formatted(
            Ink.ACTOR.on(coloured, actor.name()),
            actor.state() == null ? "" : " (" + actor.state() + ")",
            actor.role() == null ? "" : ", " + actor.role());
  }

  private String statement(Statement statement) {
    String speaker =
        article.actors().stream()
            .filter(a -> a.id().equals(statement.speaker()))
            .map(Actor::name)
            .findFirst()
            .orElse(Objects.requireNonNullElse(statement.state(), "someone"));
    return "%s: %s"
        .formatted(
            Ink.ACTOR.on(coloured, speaker),
            article.body().substring(statement.start(), statement.end()));
  }
}
