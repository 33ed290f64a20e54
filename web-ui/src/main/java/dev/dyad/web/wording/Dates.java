package dev.dyad.web.wording;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.edtf.Edtf;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as an English reference work prints them: {@code 22–23 May 2013}. */
@TemplateExtension(namespace = "date")
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_NAME =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private Dates() {}

  /** A date in words: {@code 28 February 2024}, {@code about March 2024}, {@code 2019}. */
  public static String words(Edtf date) {
    return EdtfWords.of(date.toString());
  }

  /** A day in words: {@code 28 February 2024}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The name of a month, 1 to 12. */
  public static String month(int month) {
    return MONTH_NAME.format(LocalDate.of(2000, month, 1));
  }

  /** A month and its year: {@code March 2024}. */
  static String month(LocalDate month) {
    return MONTH.format(month);
  }

  /** A publication time in words, with its offset if it states one. */
  public static String published(PublicationTime time) {
    return switch (time) {
      case PublicationTime.Day day -> day(day.date());
      case PublicationTime.Local local -> day(local.date()) + ", " + CLOCK.format(local.dateTime());
      case PublicationTime.Zoned zoned ->
          day(zoned.date())
              + ", "
              + CLOCK.format(zoned.dateTime())
              + " (UTC"
              + (zoned.dateTime().getOffset().getTotalSeconds() == 0
                  ? ""
                  : zoned.dateTime().getOffset().getId())
              + ")";
    };
  }

  /** What the {@code datetime} attribute of HTML takes for the start of a date. */
  public static String machine(Edtf date) {
    String start = date.toString().split("/", 2)[0].replaceAll("[~?%]", "");
    return start.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")
        ? start
        : date.start().map(LocalDate::toString).orElse("");
  }
}
