package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The lexicon of what shows that an element of a page is no part of its story. */
final class MarkupSigns {
  private final Map<Kind, Set<String>> signs = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> openings = new EnumMap<>(Kind.class);

  /** What a sign is and where it is looked for. */
  enum Kind {
    /** The tag of an element that no story holds. */
    TAG,
    /** A class of an element that cannot be seen. */
    HIDDEN,
    /** A word of the class or id of an element with what readers wrote. */
    COMMENT,
    /** A word of the class or id of an element with other things than the story. */
    ASIDE,
    /** A word of the class or id of an element that holds a picture, and perhaps a caption. */
    PICTURE,
    /**
     * A word of the class or id of an element that names who wrote; with sentences, a biography.
     */
    CREDIT
  }

  MarkupSigns() {
    for (LexiconRow row : Lexicon.read("article/markup-signs.tsv", "kind", "sign").rows()) {
      Kind kind = row.oneOf("kind", Kind.class);
      String sign = row.required("sign");
      boolean opening = sign.endsWith("*");
      Map<Kind, Set<String>> known = opening ? openings : signs;
      String word = opening ? sign.substring(0, sign.length() - 1) : sign;
      if (!known.computeIfAbsent(kind, k -> new HashSet<>()).add(word)) {
        throw row.malformed("the same sign twice");
      }
    }
  }

  /** What shows that an element is no part of the story, empty if nothing does. */
  Optional<Kind> of(Element element) {
    if (has(Kind.TAG, element.nodeName())) {
      return Optional.of(Kind.TAG);
    }
    if (isHidden(element)) {
      return Optional.of(Kind.HIDDEN);
    }
    Set<String> words = new MarkNames(element).words();
    for (Kind kind : List.of(Kind.COMMENT, Kind.ASIDE, Kind.PICTURE, Kind.CREDIT)) {
      if (words.stream().anyMatch(word -> has(kind, word))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || "true".equals(element.attr("aria-hidden"))
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"))
        || element.classNames().stream().anyMatch(name -> has(Kind.HIDDEN, name));
  }

  private boolean has(Kind kind, String word) {
    return signs.getOrDefault(kind, Set.of()).contains(word)
        || openings.getOrDefault(kind, Set.of()).stream().anyMatch(word::startsWith);
  }
}
