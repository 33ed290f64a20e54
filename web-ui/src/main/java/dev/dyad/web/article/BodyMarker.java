package dev.dyad.web.article;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.article.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Marks up an article's body. Evidence and statements may overlap: a paragraph is cut wherever one
 * of them begins or ends. Names and dates are marked within the cuts; where they overlap, the one
 * that begins first wins, the longer one of two that begin together.
 */
public final class BodyMarker {
  private record Label(Span span, Piece piece) {}

  private final StructuredArticle article;
  private final List<Label> labels;

  private BodyMarker(StructuredArticle article) {
    this.article = article;
    this.labels = labels(article);
  }

  /** The paragraphs of an article, marked. */
  public static List<MarkedParagraph> mark(StructuredArticle article) {
    BodyMarker marker = new BodyMarker(article);
    return article.paragraphs().stream().map(marker::paragraph).toList();
  }

  private MarkedParagraph paragraph(Span paragraph) {
    List<Passage> passages = new ArrayList<>();
    TreeSet<Integer> cuts = cuts(paragraph);
    for (int start : cuts.headSet(paragraph.end())) {
      Integer end = cuts.higher(start);
      passages.add(passage(new Span(start, end == null ? paragraph.end() : end)));
    }
    return new MarkedParagraph(
        passages,
        article.events().stream()
            .filter(event -> event.evidence().stream().anyMatch(e -> begins(e, paragraph)))
            .toList(),
        article.statements().stream().filter(s -> begins(span(s), paragraph)).toList());
  }

  private TreeSet<Integer> cuts(Span paragraph) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    article.events().stream()
        .flatMap(event -> event.evidence().stream())
        .forEach(span -> cut(cuts, span, paragraph));
    article.statements().forEach(statement -> cut(cuts, span(statement), paragraph));
    return cuts;
  }

  private static void cut(TreeSet<Integer> cuts, Span span, Span paragraph) {
    if (span.overlaps(paragraph)) {
      cuts.add(Math.max(span.start(), paragraph.start()));
      cuts.add(Math.min(span.end(), paragraph.end()));
    }
  }

  private Passage passage(Span span) {
    return new Passage(
        span.start(),
        article.events().stream()
            .filter(event -> event.evidence().stream().anyMatch(e -> e.covers(span)))
            .toList(),
        article.statements().stream().filter(s -> span(s).covers(span)).toList(),
        pieces(span));
  }

  private List<Piece> pieces(Span span) {
    List<Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (Label label : labels) {
      if (label.span().start() >= at && label.span().end() <= span.end()) {
        addPlain(pieces, at, label.span().start());
        pieces.add(label.piece());
        at = label.span().end();
      }
    }
    addPlain(pieces, at, span.end());
    return pieces;
  }

  private void addPlain(List<Piece> pieces, int start, int end) {
    if (start < end) {
      pieces.add(new Piece.Plain(article.body().substring(start, end)));
    }
  }

  private static List<Label> labels(StructuredArticle article) {
    List<Label> labels = new ArrayList<>();
    for (Actor actor : article.actors()) {
      for (Span mention : actor.mentions()) {
        labels.add(new Label(mention, new Piece.Named(mention.in(article.body()), actor)));
      }
    }
    for (TimeExpression time : article.dates()) {
      Span span = new Span(time.start(), time.end());
      labels.add(new Label(span, new Piece.Dated(span.in(article.body()), time)));
    }
    labels.sort(
        Comparator.<Label>comparingInt(label -> label.span().start())
            .thenComparing(label -> label.span().end(), Comparator.reverseOrder()));
    return labels;
  }

  private static boolean begins(Span span, Span paragraph) {
    return paragraph.start() <= span.start() && span.start() < paragraph.end();
  }

  private static Span span(Statement statement) {
    return new Span(statement.start(), statement.end());
  }
}
