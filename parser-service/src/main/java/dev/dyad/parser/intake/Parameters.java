package dev.dyad.parser.intake;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.parser.intake.Refusal.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the parameters of an address, and says what is wrong with them. */
public final class Parameters {
  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Parameters() {}

  /**
   * An id.
   *
   * @throws Refusal if it is none
   */
  public static UUID id(String value) {
    return uuid("An id", value);
  }

  /** An id that says where a page of a list begins. */
  static UUID bound(String name, String value) {
    return uuid("The parameter " + name + ", as the list's own links give it,", value);
  }

  /** A day. */
  static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong("The parameter %s is a day like 2024-02-28, not '%s'.", name, value);
    }
  }

  /** A day, month, year or interval of them. */
  static Edtf date(String name, String value) {
    try {
      return Edtf.parse(value);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "The parameter %s is a date like 2024-02-28, 2024-02, 2024 or 2024-02-01/2024-02-28,"
              + " not '%s'.",
          name, value);
    }
  }

  /** A number from 1 to {@code most}. */
  static int count(String name, String value, int most) {
    if (value.matches("\\d{1,6}")) {
      int count = Integer.parseInt(value);
      if (count >= 1 && count <= most) {
        return count;
      }
    }
    throw wrong("The parameter %s is a number from 1 to " + most + ", not '%s'.", name, value);
  }

  private static UUID uuid(String what, String value) {
    if (!UUID_FORM.matcher(value).matches()) {
      throw wrong("%s looks like 0190a5c2-3f10-7c11-8b54-0242ac120002, not '%s'.", what, value);
    }
    return UUID.fromString(value);
  }

  private static Refusal wrong(String sentence, String what, String value) {
    String shown = value.length() <= 60 ? value : value.substring(0, 60) + "…";
    return new Refusal(Reason.INVALID_PARAMETER, sentence.formatted(what, shown));
  }
}
