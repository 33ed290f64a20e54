package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of {@code rules.tsv}: how an expression is written and what it means.
 *
 * @param pattern what it looks like
 * @param groups class of words by group of the pattern
 * @param templates what it means: one, or two of which each has its own span
 * @param check what the words around must also be
 */
record TimeRule(
    Pattern pattern, Map<String, String> groups, List<Template> templates, Check check) {
  private static final Pattern CLASS = Pattern.compile("\\{([a-z]+)(\\d?)}");
  private static final Pattern VARIABLE = Pattern.compile("\\$([a-z0-9]+)");

  /** A construct with its fields, in which {@code $class} stands for the word found. */
  record Template(String construct, Map<String, String> fields) {
    /** Refuses a construct that there is not, and a variable that the pattern does not find. */
    void requireKnown(Set<String> groups) {
      if (!Reading.CONSTRUCTS.contains(construct)) {
        throw new IllegalArgumentException("There is no construct " + construct);
      }
      for (String text : fields.values()) {
        Matcher variable = VARIABLE.matcher(text);
        if (variable.find() && !groups.contains(variable.group(1))) {
          throw new IllegalArgumentException("The pattern finds no " + variable.group(1));
        }
      }
    }

    static Template parse(String text) {
      String[] words = text.strip().split(" ");
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 1; i < words.length; i++) {
        String[] field = words[i].split("=", 2);
        if (field.length != 2) {
          throw new IllegalArgumentException("A field is name=value, not " + words[i]);
        }
        fields.put(field[0], field[1]);
      }
      return new Template(words[0], fields);
    }
  }

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException if a class is unknown or the pattern does not compile
   */
  static TimeRule of(String pattern, String meaning, Check check, Vocabulary words) {
    Map<String, String> groups = new HashMap<>();
    StringBuilder regex = new StringBuilder("(?i)(?:");
    Matcher found = CLASS.matcher(pattern.replace(" ?", "\\s*").replace(" ", "\\s+"));
    while (found.find()) {
      String wordClass = found.group(1);
      String group = wordClass + found.group(2);
      String open = "(?:";
      if (!words.isSilent(wordClass)) {
        open = "(?<" + group + ">";
        if (groups.put(group, wordClass) != null) {
          throw new IllegalArgumentException("Two groups are named " + group);
        }
      }
      found.appendReplacement(regex, Matcher.quoteReplacement(open + words.regex(wordClass) + ")"));
    }
    found.appendTail(regex);
    List<Template> templates = new ArrayList<>();
    for (String part : meaning.split(" \\| ")) {
      Template template = Template.parse(part);
      template.requireKnown(groups.keySet());
      templates.add(template);
    }
    return new TimeRule(
        Pattern.compile(regex.append(")(?!\\w)").toString()),
        Map.copyOf(groups),
        List.copyOf(templates),
        check);
  }

  /** The expressions of a match, one for each template. */
  List<Found> read(Matcher match, Vocabulary words) {
    Map<String, String> values = new HashMap<>();
    groups.forEach(
        (group, wordClass) -> {
          String text = match.group(group);
          if (text != null) {
            values.put(group, words.value(wordClass, text));
          }
        });
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      String part = templates.size() == 1 ? "" : i == 0 ? "first" : "second";
      Span span =
          part.isEmpty()
              ? new Span(match.start(), match.end())
              : new Span(match.start(part), match.end(part));
      all.add(new Found(span, reading(templates.get(i), values)));
    }
    return all;
  }

  private static Reading reading(Template template, Map<String, String> values) {
    Map<String, String> filled = new HashMap<>();
    template
        .fields()
        .forEach(
            (name, text) -> {
              Matcher variable = VARIABLE.matcher(text);
              if (!variable.find()) {
                filled.put(name, text);
              } else if (values.containsKey(variable.group(1))) {
                filled.put(name, text.replace(variable.group(), values.get(variable.group(1))));
              }
            });
    return Reading.of(template.construct(), new Fields(filled));
  }
}
