package dev.dyad.parser.article;

import org.jsoup.nodes.Element;

/**
 * A stretch of text of a page between two borders of lines.
 *
 * @param element the element that it stands in
 * @param line its text
 * @param linked how many of its words are links
 */
record TextBlock(Element element, PageLine line, int linked) {

  /** From this share of linked words on a text leads elsewhere. */
  private static final double LEADS_ELSEWHERE = 0.5;

  /** What a word of a link and of a label count against one of a long paragraph. */
  private static final double LINK = 1.5;

  private static final double LABEL = 0.5;

  /** The words of a shorter paragraph count less: those of teasers are. */
  private static final double LONG = 40;

  /** How many words of running text it has that are no links; 0 if it is none. */
  int prose() {
    return leadsElsewhere() || !Prose.is(line) ? 0 : line.words() - linked;
  }

  /** What it says for a story around it, below 0 if it speaks against one. */
  double worth() {
    if (leadsElsewhere()) {
      return -LINK * line.words();
    }
    int prose = prose();
    if (prose > 0) {
      return prose * Math.min(1, prose / LONG);
    }
    return Prose.isShort(line) ? 0 : -LABEL * line.words();
  }

  private boolean leadsElsewhere() {
    return linked > LEADS_ELSEWHERE * line.words();
  }
}
