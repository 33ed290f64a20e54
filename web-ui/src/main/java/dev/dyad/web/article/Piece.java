package dev.dyad.web.article;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.TimeExpression;

/** A run of text within a passage. */
public sealed interface Piece {

  /** Text with nothing to say of it. */
  record Plain(String text) implements Piece {}

  /** Where an actor is named. */
  record Named(String text, Actor actor) implements Piece {}

  /** A time expression. */
  record Dated(String text, TimeExpression time) implements Piece {}

  /** The words as the article prints them. */
  String text();

  /** What it is, as style sheets call it. */
  default String kind() {
    return switch (this) {
      case Plain plain -> "plain";
      case Named named -> "actor";
      case Dated dated -> "date";
    };
  }
}
