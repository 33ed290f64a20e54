package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time expression that belongs to a trigger: the one with the fewest verbs between. */
final class DateChooser {
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");
  private static final Pattern CALENDAR =
      Pattern.compile(
          ".*(\\d|January|February|March|April|May|June|July|August|September|October|"
              + "November|December).*");
  private static final Set<String> OUTSIDE =
      Set.of("since", "before", "until", "till", "after", "ahead", "by");
  private static final Set<String> OPENING =
      Set.of("schedule", "plan", "slate", "set", "begin", "start", "open", "due", "expect");
  private static final Pattern ANAPHOR =
      Pattern.compile("(?i)(the |that )?(same|that) (day|evening|night|date).*");
  private static final int LIMIT = 3;

  private final List<TimeExpression> expressions;
  private final @Nullable LocalDate today;

  DateChooser(List<TimeExpression> expressions, @Nullable LocalDate today) {
    this.expressions = List.copyOf(expressions);
    this.today = today;
  }

  /** The date that the clause of a trigger carries. */
  Optional<Dating> find(Clause clause, int trigger) {
    TimeExpression best = null;
    int least = LIMIT;
    for (TimeExpression candidate : in(clause.sentence())) {
      OptionalInt head = head(clause, candidate);
      if (candidate.edtf() == null || head.isEmpty() || bounded(clause, trigger, candidate)) {
        continue;
      }
      int cost = cost(clause, trigger, head.getAsInt());
      if (cost < least
          || (cost == least && best != null && nearer(clause, trigger, candidate, best))) {
        least = cost;
        best = candidate;
      }
    }
    if (best == null || best.edtf() == null) {
      return Optional.empty();
    }
    if (ANAPHOR.matcher(text(clause.sentence(), best)).matches()) {
      return before(best).map(date -> new Dating(date, DateBasis.RELATIVE, true));
    }
    return Optional.of(new Dating(best.edtf(), basis(clause.sentence(), best), true));
  }

  /** The day that "the same day" means: the last one told before it that is not to come. */
  private Optional<Edtf> before(TimeExpression anaphor) {
    return expressions.stream()
        .filter(e -> e.end() <= anaphor.start())
        .flatMap(e -> Optional.ofNullable(e.edtf()).stream())
        .filter(d -> d.precision() == Precision.DAY && !d.isInterval())
        .filter(d -> today == null || !d.start().orElse(today).isAfter(today))
        .reduce((earlier, later) -> later);
  }

  /** How many days a duration in the sentence gives the trigger's clause, 0 if none does. */
  int days(Clause clause, int trigger) {
    for (TimeExpression expression : in(clause.sentence())) {
      Matcher days = DAYS.matcher(expression.timex());
      if (expression.kind() == TimeKind.DURATION && days.matches()) {
        OptionalInt head = head(clause, expression);
        if (head.isPresent() && cost(clause, trigger, head.getAsInt()) <= 2) {
          return Integer.parseInt(days.group(1));
        }
      }
    }
    return 0;
  }

  private List<TimeExpression> in(Sentence sentence) {
    return expressions.stream()
        .filter(e -> e.start() >= sentence.span().start() && e.end() <= sentence.span().end())
        .toList();
  }

  /** Calendar dates are explicit, what depends on the day of the report is relative. */
  private static DateBasis basis(Sentence sentence, TimeExpression expression) {
    return CALENDAR.matcher(text(sentence, expression)).matches()
        ? DateBasis.EXPLICIT
        : DateBasis.RELATIVE;
  }

  private static String text(Sentence sentence, TimeExpression expression) {
    StringBuilder text = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (inside(token, expression)) {
        text.append(token.word()).append(' ');
      }
    }
    return text.toString();
  }

  private static boolean inside(Token token, TimeExpression expression) {
    return token.span().start() >= expression.start() && token.span().end() <= expression.end();
  }

  private static OptionalInt head(Clause clause, TimeExpression expression) {
    for (Token token : clause.sentence().tokens()) {
      int head = clause.head(token.index());
      if (inside(token, expression)
          && (head == Grammar.NONE || !inside(clause.token(head), expression))
          && !clause.relation(token.index()).equals("punct")) {
        return OptionalInt.of(token.index());
      }
    }
    return OptionalInt.empty();
  }

  /** "since 2016" and "before Monday" do not say when a thing happened. */
  private static boolean bounded(Clause clause, int trigger, TimeExpression expression) {
    for (Token token : clause.sentence().tokens()) {
      if (token.span().start() >= expression.start()) {
        String before = token.index() == 0 ? "" : clause.lemma(token.index() - 1);
        boolean lasts =
            before.matches("until|till") && clause.lemma(trigger).matches("stay|remain");
        return OUTSIDE.contains(before) && !lasts;
      }
    }
    return false;
  }

  private static boolean nearer(Clause clause, int trigger, TimeExpression a, TimeExpression b) {
    int at = clause.token(trigger).span().start();
    return Math.abs(a.start() - at) < Math.abs(b.start() - at);
  }

  /** How many clauses lie between a trigger and an expression; one above costs less. */
  private static int cost(Clause clause, int trigger, int expression) {
    List<Integer> up = chain(clause, trigger);
    List<Integer> over = chain(clause, expression);
    int meeting = up.stream().filter(over::contains).findFirst().orElse(Grammar.NONE);
    if (meeting == Grammar.NONE) {
      return LIMIT + 1;
    }
    int above = 0;
    for (int word : up) {
      if (word == meeting) {
        break;
      }
      if (clause.token(word).isVerb()) {
        above += heavy(clause, word) ? 2 : 1;
      }
    }
    int aside = 0;
    for (int word : over) {
      if (word == meeting) {
        break;
      }
      if (clause.token(word).isVerb() && word != trigger) {
        aside += OPENING.contains(clause.lemma(word)) ? 1 : 4;
      }
    }
    return above + aside;
  }

  private static boolean heavy(Clause clause, int verb) {
    return clause.relation(verb).startsWith("acl:relcl");
  }

  private static List<Integer> chain(Clause clause, int word) {
    List<Integer> chain = new ArrayList<>();
    for (int at = word; at != Grammar.NONE && chain.size() < 40; at = clause.head(at)) {
      chain.add(at);
    }
    return chain;
  }

  /** The first day of a dating with day precision. */
  static Optional<Edtf> firstDay(Dating dating) {
    return dating.date() == null ? Optional.empty() : dating.date().start().map(Edtf::day);
  }
}
