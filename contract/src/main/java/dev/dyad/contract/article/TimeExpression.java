package dev.dyad.contract.article;

import dev.dyad.contract.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of the body.
 *
 * @param start first character in the body
 * @param end one past the last character
 * @param kind its TIMEX3 type
 * @param timex its TIMEX3 value, for example {@code 2024-02-28}, {@code P2D}, {@code XXXX-WXX-2}
 * @param edtf its date, where it is a point or an interval on the calendar
 */
public record TimeExpression(
    int start, int end, TimeKind kind, String timex, @Nullable Edtf edtf) {}
