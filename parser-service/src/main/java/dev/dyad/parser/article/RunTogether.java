package dev.dyad.parser.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words on a page that its address or its accounts run together. */
final class RunTogether {
  private static final Pattern HANDLE = Pattern.compile("@(\\w{4,30})");

  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]++|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  /** The letters of "the", with which a name may be printed and an address written. */
  private static final int ARTICLE = 3;

  /** Longer lines name no account and no paper. */
  private static final int LONGEST = 400;

  private static final int MOST_HANDLES = 5;

  private RunTogether() {}

  /** The names of accounts that a page gives, each once: "@lagosherald". */
  static Set<String> handles(List<PageLine> lines) {
    Set<String> handles = new LinkedHashSet<>();
    for (PageLine line : lines) {
      Matcher found = HANDLE.matcher(line.text());
      while (line.text().length() < LONGEST && handles.size() < MOST_HANDLES && found.find()) {
        handles.add(found.group(1).toLowerCase(Locale.ROOT).replace("_", ""));
      }
    }
    return handles;
  }

  /**
   * The words on the page that a label of an address runs together: "lagosherald", "Lagos Herald".
   */
  static Optional<String> in(String label, List<PageLine> lines) {
    String wanted = label.toLowerCase(Locale.ROOT).replace("-", "");
    if (wanted.length() < 4) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    for (PageLine line : lines) {
      if (line.text().length() > LONGEST) {
        continue;
      }
      String hit = spelledOut(wanted, line.text());
      if (hit != null
          && (found.isEmpty() || found.get().equals(found.get().toUpperCase(Locale.ROOT)))) {
        found =
            Optional.of(
                line.words() <= 5
                        && line.text().startsWith(hit)
                        && Prose.small(line.text()) == 0
                        && line.columns().size() == 1
                        && line.text().matches("[\\p{L} ]+")
                    ? line.text()
                    : hit);
      }
    }
    return found;
  }

  private static @Nullable String spelledOut(String wanted, String text) {
    String[] parts = text.split("[\\s|]+");
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || !Character.isUpperCase(parts[i].codePointAt(0))) {
        continue;
      }
      StringBuilder joined = new StringBuilder();
      StringBuilder shown = new StringBuilder();
      for (int j = i; j < parts.length && j < i + 6; j++) {
        String bare = EDGES.matcher(parts[j]).replaceAll("");
        joined.append(SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(""));
        shown.append(shown.isEmpty() ? "" : " ").append(bare);
        if (joined.length() > wanted.length() + ARTICLE) {
          break;
        }
        String all = joined.toString();
        boolean same =
            all.equals(wanted) || all.equals("the" + wanted) || wanted.equals("the" + all);
        if (same && shown.indexOf(".") < 0) {
          boolean article = i > 0 && "The".equals(parts[i - 1]);
          return article ? "The " + shown : shown.toString();
        }
      }
    }
    return null;
  }
}
