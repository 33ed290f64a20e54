package dev.dyad.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The basic Universal Dependencies of one sentence, by token index. */
public final class Grammar {
  /** The head of a root, and of a token that the parser left out. */
  public static final int NONE = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * A tree from its arcs.
   *
   * @param heads the head of each token, {@link #NONE} for a root
   * @param relations the relation of each token to its head, {@code root} for a root
   */
  public Grammar(int[] heads, String[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        below.get(heads[i]).add(i);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  /** How many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  /** The token that {@code token} depends on, {@link #NONE} for a root. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation of {@code token} to its head, for example {@code nsubj} or {@code nmod:poss}. */
  public String relation(int token) {
    return relations[token];
  }

  /** The tokens that depend on {@code token}, in order. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The tokens that depend on {@code token} by one of the relations, in order. */
  public List<Integer> children(int token, String... byRelations) {
    List<String> wanted = Arrays.asList(byRelations);
    return children(token).stream().filter(c -> wanted.contains(relations[c])).toList();
  }

  /** The first token that depends on {@code token} by one of the relations. */
  public OptionalInt child(int token, String... byRelations) {
    return children(token, byRelations).stream().mapToInt(Integer::intValue).findFirst();
  }

  /** The root, {@link #NONE} in a sentence without tokens. */
  public int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == NONE && "root".equals(relations[i])) {
        return i;
      }
    }
    return NONE;
  }

  /** The token and all below it, in order. */
  public List<Integer> subtree(int token) {
    List<Integer> all = new ArrayList<>();
    collect(token, all);
    all.sort(null);
    return all;
  }

  private void collect(int token, List<Integer> into) {
    into.add(token);
    children(token).forEach(child -> collect(child, into));
  }
}
