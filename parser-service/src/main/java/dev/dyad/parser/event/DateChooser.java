package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time expression that belongs to a trigger: the one with the fewest verbs between. */
final class DateChooser {
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");
  private static final int LATELY = 5;
  private static final Pattern CALENDAR =
      Pattern.compile(
          ".*(\\d|January|February|March|April|May|June|July|August|September|October|"
              + "November|December).*");
  private static final Pattern ANAPHOR =
      Pattern.compile("(?i)(the |that )?(same|that) (day|evening|night|date).*");

  private final List<TimeExpression> expressions;
  private final @Nullable LocalDate today;
  private final DateDistance distance;
  private final Set<String> outside;
  private final Set<String> sessions;
  private final Set<String> lasting;
  private final Set<String> lastingUntil;

  DateChooser(List<TimeExpression> expressions, @Nullable LocalDate today, WordClasses words) {
    this.expressions = List.copyOf(expressions);
    this.today = today;
    this.distance = new DateDistance(words);
    this.outside = words.get("@outside");
    this.lasting = words.get("@lasting");
    this.lastingUntil = words.get("@until");
    this.sessions = words.words("@talks|@exercise");
  }

  /** The date that the clause of a trigger carries, or that it is counted from. */
  Optional<Dating> find(Clause clause, int trigger, Status status) {
    Optional<DateOffset> offset = DateOffset.in(clause.sentence(), in(clause.sentence()));
    if (offset.isEmpty()) {
      Optional<Dating> found = nearest(clause, trigger, status, token -> true);
      return distance.isContent(clause, trigger) ? found.map(Dating::asAside) : found;
    }
    DateOffset apart = offset.get();
    boolean counted = apart.covers(trigger);
    Optional<Dating> own =
        nearest(
            clause,
            trigger,
            status,
            token ->
                apart.covers(token) == counted
                    || (!counted && clause.isAbove(clause.head(token), trigger)));
    return own.isPresent()
        ? own
        : counted(clause, apart, counted)
            .filter(d -> fits(d.date(), status, verb(clause, trigger)));
  }

  /** The day that the main verb of a sentence carries, if that is not still to come. */
  Optional<Dating> main(Clause clause) {
    int root = clause.grammar().root();
    if (root == Grammar.NONE || !clause.token(root).pos().matches("VB[DN]")) {
      return Optional.empty();
    }
    return nearest(clause, root, Status.OCCURRED, token -> clause.relation(token).startsWith("obl"))
        .filter(d -> d.date() != null && d.date().precision() == Precision.DAY);
  }

  /** The date of the one clause by that of the other and the length of time between them. */
  private Optional<Dating> counted(Clause clause, DateOffset apart, boolean counted) {
    Optional<LocalDate> other =
        in(clause.sentence()).stream()
            .filter(e -> e.edtf() != null && e.edtf().precision() == Precision.DAY)
            .filter(e -> head(clause, e).stream().anyMatch(t -> apart.covers(t) != counted))
            .flatMap(e -> e.edtf() == null ? null : e.edtf().start().stream())
            .filter(day -> today == null || !day.isAfter(today))
            .findFirst();
    if (!counted) {
      return other.map(day -> new Dating(apart.later(day), DateBasis.RELATIVE, true));
    }
    return other
        .or(() -> told(clause))
        .map(day -> new Dating(apart.earlier(day), DateBasis.RELATIVE, true).asAside());
  }

  /** The day that an undated clause is of: today in the present, else the first told of lately. */
  private Optional<LocalDate> told(Clause clause) {
    int root = clause.grammar().root();
    if (today == null || (root != Grammar.NONE && clause.token(root).pos().matches("VBZ|VBP"))) {
      return Optional.ofNullable(today);
    }
    return expressions.stream()
        .filter(e -> e.end() <= clause.sentence().span().start())
        .filter(e -> e.edtf() != null && e.edtf().precision() == Precision.DAY)
        .flatMap(e -> e.edtf() == null ? null : e.edtf().start().stream())
        .filter(day -> !day.isAfter(today) && day.isAfter(today.minusDays(LATELY)))
        .findFirst()
        .or(() -> Optional.of(today));
  }

  private Optional<Dating> nearest(
      Clause clause, int trigger, Status status, IntPredicate eligible) {
    TimeExpression best = null;
    int least = DateDistance.LIMIT;
    for (TimeExpression candidate : in(clause.sentence())) {
      OptionalInt head = head(clause, candidate);
      if (head.isEmpty()
          || !eligible.test(head.getAsInt())
          || !fits(candidate.edtf(), status, verb(clause, trigger))
          || bounded(clause, trigger, candidate)) {
        continue;
      }
      int far = distance.between(clause, trigger, head.getAsInt());
      if (far < least
          || (far == least && best != null && nearer(clause, trigger, candidate, best))) {
        least = far;
        best = candidate;
      }
    }
    if (best == null || best.edtf() == null) {
      return status == Status.PLANNED ? term(clause, trigger) : Optional.empty();
    }
    if (ANAPHOR.matcher(text(clause.sentence(), best)).matches()) {
      return before(best).map(date -> new Dating(date, DateBasis.RELATIVE, true));
    }
    DateBasis basis = basis(clause.sentence(), best);
    return Optional.of(new Dating(span(clause, trigger, best), basis, true));
  }

  /** "talks held since Monday" last from then to today. */
  private @Nullable Edtf span(Clause clause, int trigger, TimeExpression expression) {
    Edtf date = expression.edtf();
    boolean open =
        sessions.contains(clause.lemma(trigger)) && wordBefore(clause, expression).equals("since");
    return open && date != null && today != null && date.start().filter(today::isAfter).isPresent()
        ? Edtf.interval(Edtf.day(date.start().get()), Edtf.day(today))
        : date;
  }

  /** "moved troops since Monday" gives the first day of it, "has opposed it since 2016" none. */
  private boolean isRecentStart(TimeExpression expression) {
    Edtf date = expression.edtf();
    return today != null
        && date != null
        && date.precision() == Precision.DAY
        && date.start()
            .filter(d -> d.isAfter(today.minusDays(LATELY * 6)) && !d.isAfter(today))
            .isPresent();
  }

  /** The time that something planned is to happen in: "within a week". */
  private Optional<Dating> term(Clause clause, int trigger) {
    for (TimeExpression expression : in(clause.sentence())) {
      OptionalInt head = head(clause, expression);
      Optional<LocalDate> end = DateOffset.end(clause.sentence(), expression, today);
      if (today != null
          && end.isPresent()
          && head.isPresent()
          && distance.between(clause, trigger, head.getAsInt()) < DateDistance.LIMIT) {
        Edtf term = Edtf.interval(Edtf.day(today), Edtf.day(end.get()));
        return Optional.of(new Dating(term, DateBasis.RELATIVE, true));
      }
    }
    return Optional.empty();
  }

  /** What has happened is not still to come, and what is planned is not past. */
  private boolean fits(@Nullable Edtf date, Status status, Token trigger) {
    if (date == null || today == null || trigger.pos().matches("VBZ|VBP")) {
      return date != null;
    }
    return switch (status) {
      case OCCURRED -> !date.start().orElse(today).isAfter(today.plusDays(1));
      case PLANNED -> !date.end().orElse(today).isBefore(today);
      case PROPOSED, CANCELLED, DENIED -> true;
    };
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

  /** How many days a length in the sentence gives a trigger, 0 if none does. */
  int days(Clause clause, int trigger, @Nullable Mode mode) {
    for (TimeExpression expression : in(clause.sentence())) {
      Matcher days = DAYS.matcher(expression.timex());
      OptionalInt head = head(clause, expression);
      if (expression.kind() == TimeKind.DURATION
          && days.matches()
          && head.isPresent()
          && lasts(clause, expression, head.getAsInt(), mode)
          && distance.isWithin(clause, trigger, head.getAsInt())) {
        return Integer.parseInt(days.group(1));
      }
    }
    return 0;
  }

  /** Whether a length is that of a visit, or of talks where the event is no visit. */
  private boolean lasts(Clause clause, TimeExpression expression, int head, @Nullable Mode mode) {
    int above = clause.head(head);
    boolean ofNoun = above != Grammar.NONE && clause.token(above).isNoun();
    if (mode == Mode.VISIT) {
      return !ofNoun
          ? !DateOffset.opensWith(clause.sentence(), expression)
          : !sessions.contains(clause.lemma(above));
    }
    return ofNoun && sessions.contains(clause.lemma(above));
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

  private static Token verb(Clause clause, int trigger) {
    return clause.token(
        clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger));
  }

  /** "since 2016" and "before Monday" do not say when a thing happened. */
  private boolean bounded(Clause clause, int trigger, TimeExpression expression) {
    String before = wordBefore(clause, expression);
    boolean lasts =
        lastingUntil.contains(before)
            && lasting.contains(verb(clause, trigger).lemma().toLowerCase(Locale.ROOT));
    boolean starts = before.equals("since") && isRecentStart(expression);
    return outside.contains(before) && !lasts && !starts;
  }

  private static String wordBefore(Clause clause, TimeExpression expression) {
    return clause.sentence().tokens().stream()
        .filter(token -> token.span().end() <= expression.start())
        .reduce((earlier, later) -> later)
        .map(token -> clause.lemma(token.index()))
        .orElse("");
  }

  private static boolean nearer(Clause clause, int trigger, TimeExpression a, TimeExpression b) {
    int at = clause.token(trigger).span().start();
    return Math.abs(a.start() - at) < Math.abs(b.start() - at);
  }
}
