package dev.dyad.parser.reading;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.article.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A body in which actors, dates and the evidence of events are coloured. */
final class MarkedBody {
  private static final String PLAIN = "\u001b[0m";

  private final StructuredArticle article;
  private final boolean coloured;

  MarkedBody(StructuredArticle article, boolean coloured) {
    this.article = article;
    this.coloured = coloured;
  }

  private record Mark(Span span, Ink ink) {}

  String paragraph(Span paragraph) {
    if (!coloured) {
      return paragraph.in(article.body());
    }
    List<Mark> marks = marks();
    Map<Integer, Integer> borders = new TreeMap<>();
    borders.put(paragraph.start(), 0);
    borders.put(paragraph.end(), 0);
    for (Mark mark : marks) {
      borders.put(clamp(mark.span().start(), paragraph), 0);
      borders.put(clamp(mark.span().end(), paragraph), 0);
    }
    StringBuilder text = new StringBuilder();
    List<Integer> at = List.copyOf(borders.keySet());
    for (int i = 0; i + 1 < at.size(); i++) {
      Span piece = new Span(at.get(i), at.get(i + 1));
      String inks =
          marks.stream()
              .filter(m -> m.span().covers(piece))
              .map(m -> m.ink().start())
              .distinct()
              .reduce("", String::concat);
      text.append(inks).append(piece.in(article.body())).append(inks.isEmpty() ? "" : PLAIN);
    }
    return text.toString();
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (CodedEvent event : article.events()) {
      event.evidence().forEach(span -> marks.add(new Mark(span, Ink.EVENT)));
    }
    for (Actor actor : article.actors()) {
      actor.mentions().forEach(span -> marks.add(new Mark(span, Ink.ACTOR)));
    }
    for (TimeExpression date : article.dates()) {
      marks.add(new Mark(new Span(date.start(), date.end()), Ink.DATE));
    }
    return marks;
  }

  private static int clamp(int offset, Span paragraph) {
    return Math.clamp(offset, paragraph.start(), paragraph.end());
  }
}
